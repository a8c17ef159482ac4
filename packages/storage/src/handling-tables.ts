import type { Handling, Priority, RuleNote } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** How the team handles conversations among itself. Nothing here is ever read for a shopper. */
export const defineHandlingTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, flag, json, index, uniqueIndex, primaryKey, sql } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);

  /** What the inbox shows of it, beside the conversation's row; absent until an agent puts something. */
  const handlings = table(
    'handlings',
    {
      conversationId: text().primaryKey().references(parents.conversationId),
      storeId: inStore(),
      tags: json<string[]>().notNull(),
      priority: text().$type<Priority>().notNull(),
      /** The number of the newest private note. */
      notes: int().notNull(),
      mentioned: json<Handling['mentioned']>().notNull(),
      /** When it comes back by itself; null: not at all, or on her reply. */
      snoozedUntil: instant(),
    },
    (row) => [
      index('handlings_due').on(row.snoozedUntil).where(sql`snoozed_until is not null`),
      index('handlings_priority').on(row.storeId, row.priority),
    ],
  );

  /** A log of its own, so that the shopper's has no holes and she is never sent a word of it. */
  const privateNotes = table(
    'private_notes',
    {
      conversationId: inConversation(),
      number: int().notNull(),
      storeId: inStore(),
      clientId: text().notNull(),
      agentId: text().notNull(),
      text: text().notNull(),
      /** What a rule tells, as data; null: somebody wrote it, or it was told before there was this. */
      rule: json<RuleNote>(),
      mentions: json<string[]>().notNull(),
      /** For whom it is a whisper; null: for everyone. */
      whisperTo: text(),
      /** The newest entry when it was written. */
      afterSeq: int().notNull(),
      at: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.conversationId, row.number] }),
      uniqueIndex('private_notes_once').on(row.clientId, row.conversationId, row.agentId),
    ],
  );

  /** Conversations in which an agent was mentioned; `unseen` until she looks. */
  const mentions = table(
    'mentions',
    {
      storeId: inStore(),
      agentId: text().notNull(),
      conversationId: inConversation(),
      /** Number of the newest note that mentions her. */
      number: int().notNull(),
      unseen: flag().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.agentId, row.conversationId] }),
      index('mentions_conversation').on(row.conversationId),
    ],
  );

  const conversationTags = table(
    'conversation_tags',
    { storeId: inStore(), tag: text().notNull(), conversationId: inConversation() },
    (row) => [
      primaryKey({ columns: [row.storeId, row.tag, row.conversationId] }),
      index('conversation_tags_conversation').on(row.conversationId),
    ],
  );

  /** The store's tags and how many conversations carry each: maintained, never counted. */
  const tags = table(
    'tags',
    { storeId: inStore(), tag: text().notNull(), uses: int().notNull() },
    (row) => [primaryKey({ columns: [row.storeId, row.tag] })],
  );

  return { handlings, privateNotes, mentions, conversationTags, tags };
};
