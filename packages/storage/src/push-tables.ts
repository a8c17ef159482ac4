import type { PushEvent } from '@aisle/protocol';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Browsers that show notifications while no console is looked at. */
export const definePushTables = (
  { table, text, instant, json, index }: Kit,
  parents: Parents & { agentId: Parents['storeId'] },
  sessionId: () => AnySQLiteColumn,
) => ({
  pushDevices: table(
    'push_devices',
    {
      /** Where the browser's maker takes messages for it; whoever knows it may send some. */
      endpoint: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      agentId: text().notNull().references(parents.agentId),
      /** The sign-in it belongs to: signing out takes it along, however that comes about. */
      sessionId: text().notNull().references(sessionId, { onDelete: 'cascade' }),
      /** What messages are sealed with, so that only the browser reads them; base64url. */
      p256dh: text().notNull(),
      auth: text().notNull(),
      /** What is not to ring here. */
      silent: json<PushEvent[]>().notNull(),
      /** Language of the words, such as `de-AT`. */
      locale: text().notNull(),
      createdAt: instant().notNull(),
    },
    (row) => [
      index('push_devices_agent').on(row.storeId, row.agentId, row.createdAt),
      index('push_devices_session').on(row.sessionId),
    ],
  ),
});
