import type { StoreSettings } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** The shop behind a store: how it is reached, what is settled, what it has told. */
export const defineShopTables = (kit: Kit, parents: Parents) => {
  const { table, text, instant, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);

  /** The shop a store is connected to. Keys are sealed with the server's secret. */
  const connections = table('connections', {
    storeId: text().primaryKey().references(parents.storeId),
    platform: text().notNull(),
    settings: json<Record<string, string>>().notNull(),
    sealedKeys: text(),
    /** Why the shop could not be asked the last time; null: it could. */
    problem: text(),
    checkedAt: instant(),
    updatedAt: instant().notNull(),
  });

  const storeSettings = table('store_settings', {
    storeId: text().primaryKey().references(parents.storeId),
    settings: json<StoreSettings>().notNull(),
    updatedAt: instant().notNull(),
  });

  /** Webhooks of shops that were taken, so that a repeat changes nothing. What we send ourselves is `targetDeliveries`. */
  const shopDeliveries = table(
    'webhook_deliveries',
    {
      storeId: inStore(),
      deliveryId: text().notNull(),
      topic: text().notNull(),
      receivedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.deliveryId] }),
      index('webhook_deliveries_received').on(row.receivedAt),
    ],
  );

  return { connections, storeSettings, shopDeliveries };
};
