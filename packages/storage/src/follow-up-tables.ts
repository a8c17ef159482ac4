import type { FollowUp, FollowUpKind } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What stores owe their shoppers. Nothing here is ever read for a shopper. */
export const defineFollowUpTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, uniqueIndex, sql } = kit;

  const followUps = table(
    'follow_ups',
    {
      followUpId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      conversationId: text().notNull().references(parents.conversationId),
      shopperId: text().notNull().references(parents.shopperId),
      kind: text().$type<FollowUpKind>().notNull(),
      words: text().notNull(),
      dueAt: instant().notNull(),
      /** When it is looked at next, to remind; null: not again. */
      lookAt: instant(),
      agentId: text(),
      state: text().$type<FollowUp['state']>().notNull(),
      madeBy: text(),
      madeAt: instant().notNull(),
      settledBy: text(),
      settledAt: instant(),
      brokenAt: instant(),
      confirmedAt: instant(),
      /** Times offered instead of `dueAt`, while she has not chosen. */
      offered: json<number[]>(),
      /** Of the calls at one time, from 0; null: it takes no place. */
      place: int(),
      version: int().notNull(),
    },
    (row) => [
      index('follow_ups_state').on(row.storeId, row.state, row.dueAt, row.followUpId),
      index('follow_ups_mine').on(row.storeId, row.agentId, row.state, row.dueAt, row.followUpId),
      index('follow_ups_conversation').on(row.conversationId, row.dueAt),
      uniqueIndex('follow_ups_place')
        .on(row.storeId, row.dueAt, row.place)
        .where(sql`place is not null`),
      index('follow_ups_look').on(row.lookAt).where(sql`look_at is not null`),
    ],
  );

  return { followUps };
};
