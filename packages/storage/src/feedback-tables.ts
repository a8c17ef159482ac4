import type { Feedback, FeedbackKind } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What shoppers said about agents. */
export const defineFeedbackTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, flag, index, sql } = kit;

  const feedback = table(
    'feedback',
    {
      /** Her client's name for it. */
      feedbackId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      conversationId: text().notNull().references(parents.conversationId),
      shopperId: text().notNull().references(parents.shopperId),
      agentId: text().notNull(),
      kind: text().$type<FeedbackKind>().notNull(),
      words: text().notNull(),
      at: instant().notNull(),
      /** Of a complaint; null: praise. */
      state: text().$type<NonNullable<Feedback['state']>>(),
      settledBy: text(),
      settledAt: instant(),
      outcome: text(),
      /** Praise that its agent has not looked at. */
      unseen: flag().notNull().default(false),
      version: int().notNull(),
    },
    (row) => [
      index('feedback_log').on(row.storeId, row.at, row.feedbackId),
      index('feedback_state')
        .on(row.storeId, row.state, row.at, row.feedbackId)
        .where(sql`state is not null`),
      index('feedback_agent').on(row.storeId, row.agentId, row.at, row.feedbackId),
      index('feedback_conversation').on(row.conversationId, row.agentId),
    ],
  );

  return { feedback };
};
