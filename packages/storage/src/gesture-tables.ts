import type { GestureKind } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What agents gave out of goodwill. */
export const defineGestureTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, index } = kit;

  const gestures = table(
    'gestures',
    {
      /** The client's name for it; of a discount its code. */
      gestureId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      conversationId: text().notNull().references(parents.conversationId),
      shopperId: text().notNull().references(parents.shopperId),
      agentId: text().notNull(),
      kind: text().$type<GestureKind>().notNull(),
      words: text().notNull(),
      percent: int(),
      at: instant().notNull(),
      takenBackAt: instant(),
    },
    (row) => [
      index('gestures_log').on(row.storeId, row.at, row.gestureId),
      index('gestures_agent').on(row.storeId, row.agentId, row.at, row.gestureId),
      index('gestures_conversation').on(
        ...([row.storeId, row.conversationId, row.at, row.gestureId] as const),
      ),
    ],
  );

  return { gestures };
};
