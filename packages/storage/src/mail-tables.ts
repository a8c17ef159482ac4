import type { LetterState } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What a letter to a shopper is. */
export type LetterKind = 'code' | 'answers' | 'transcript' | 'rating';

/** On a conversation's row: the log itself says what is to be mailed and when. */
export const mailColumns = ({ instant }: Kit) => ({
  /** Since when answers that she does not see are mailed; null: they are not. */
  mailedSince: instant(),
  /** When a letter is to be made of what she has not seen. */
  mailDueAt: instant(),
});

/** How conversations go on by e-mail. */
export const defineMailTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, sql } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const ofShopper = () => text().notNull().references(parents.shopperId);

  /** The address a shopper has left. */
  const mailAddresses = table('mail_addresses', {
    shopperId: text().primaryKey().references(parents.shopperId),
    storeId: inStore(),
    email: text().notNull(),
    /** When she has shown that it is hers; null: she has not. */
    verifiedAt: instant(),
    /** Since when she wants no more. */
    stoppedAt: instant(),
    /** Since when nothing arrives there. */
    bouncedAt: instant(),
    /** The page she was on: where a letter leads back to. */
    page: text(),
    leftAt: instant().notNull(),
  });

  /** The one code of a day for an address nobody has shown to be hers: by a keyed hash of it. */
  const mailCodes = table(
    'mail_codes',
    {
      addressHash: text().primaryKey(),
      storeId: inStore(),
      shopperId: ofShopper(),
      /** The letter that brings it. */
      letterId: text().notNull(),
      at: instant().notNull(),
      tries: int().notNull(),
    },
    (row) => [index('mail_codes_age').on(row.at)],
  );

  /** The outbox of letters, and what became of them. What they say is read when they leave. */
  const letters = table(
    'letters',
    {
      letterId: text().primaryKey(),
      storeId: inStore(),
      shopperId: ofShopper(),
      /** Null: about none in particular. */
      conversationId: text(),
      kind: text().$type<LetterKind>().notNull(),
      /** Entries it tells of. */
      seqs: json<number[]>().notNull(),
      state: text().$type<LetterState>().notNull(),
      tries: int().notNull(),
      /** When it is tried next; while a node tries it, when another may. Only while it waits. */
      nextAt: instant(),
      at: instant().notNull(),
      /** When its state last changed. */
      settledAt: instant(),
      problem: text(),
    },
    (row) => [
      index('letters_due').on(row.nextAt).where(sql`state = 'waiting'`),
      index('letters_conversation').on(row.storeId, row.conversationId, row.at),
      index('letters_shopper').on(row.storeId, row.shopperId, row.at),
    ],
  );

  return { mailAddresses, mailCodes, letters };
};
