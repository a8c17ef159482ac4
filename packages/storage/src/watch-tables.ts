import type { ChosenOption, Money, WatchFor } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What shoppers wait for (rule 65). */
export const defineWatchTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, uniqueIndex, sql } = kit;

  const watches = table(
    'watches',
    {
      watchId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      conversationId: text().notNull().references(parents.conversationId),
      shopperId: text().notNull().references(parents.shopperId),
      for: text().$type<WatchFor>().notNull(),
      platform: text().notNull(),
      productId: text().notNull(),
      variantId: text().notNull(),
      name: text().notNull(),
      options: json<ChosenOption[]>().notNull(),
      /** In minor units. */
      amount: int().notNull(),
      currency: text().$type<Money['currency']>().notNull(),
      madeBy: text(),
      madeAt: instant().notNull(),
      endsAt: instant().notNull(),
      /** When the shop is asked next; null: she was told, or waits no more. */
      lookAt: instant(),
      /** When she was told, or stopped it; null: it is open. */
      settledAt: instant(),
    },
    (row) => [
      // She waits for a thing once.
      uniqueIndex('watches_once')
        .on(row.storeId, row.shopperId, row.platform, row.productId, row.variantId, row.for)
        .where(sql`settled_at is null`),
      index('watches_product')
        .on(row.storeId, row.platform, row.productId)
        .where(sql`settled_at is null`),
      index('watches_look').on(row.lookAt).where(sql`look_at is not null`),
      index('watches_ends').on(row.endsAt),
      index('watches_conversation').on(row.conversationId),
    ],
  );

  return { watches };
};
