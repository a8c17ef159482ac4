import type { Content, InboxRow } from '@aisle/protocol';
import { and, asc, desc, eq, gt, gte, isNull, ne, or } from 'drizzle-orm';
import { wordsOf } from './append/log-state.ts';
import type { Read, Tx } from './storage.ts';

/** Words of one conversation that are kept; more is no conversation. */
const MOST_WORDS = 5_000;
/** Longer ones are no words. */
const LONGEST_WORD = 60;
/** Entries of one conversation read at once. */
const MOST_ENTRIES = 2_000;
/** As in the inbox: a change may be committed a little after a later one. */
const OVERLAP_MS = 5_000;

/** A letter of a script without spaces is a word of its own. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** With vowels that once counted as marks, and do in SQLite: a word they split is no word to FTS5. */
const MARK = /[\p{M}\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]/gu;

/**
 * A text as it is compared: without case and accents, and with one sigma wherever in a word it
 * stands. It may be longer or shorter than the text.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(MARK, '').toLowerCase().replaceAll('ς', 'σ');

/** The words of a text as they are indexed and asked for. */
export const wordsIn = (text: string): string[] => [
  ...new Set((foldText(text).match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD))),
];

/** Found only among its own store's conversations: the sign stands with their words. */
export const storeSign = (storeId: string): string => `s${storeId.replaceAll('-', '')}`;

export type ConversationsAsked = {
  storeId: string;
  /** From `wordsIn`: each must begin a word of the conversation. At least one. */
  words: readonly string[];
  status?: InboxRow['status'] | undefined;
  assignedTo?: string | undefined;
  tag?: string | undefined;
  /** Last activity, milliseconds. */
  from?: number | undefined;
  to?: number | undefined;
  /** The number of the last one of the page before. */
  before?: number | undefined;
  limit: number;
};

/** `number` names the place a page follows. */
export type ConversationFound = { number: number; conversationId: string };

/** Those found, the newest first, and where the search goes on; null: here it ends. */
export type SearchPage = { found: ConversationFound[]; next: number | null };

/**
 * A filter looks through so many conversations that have the words, so that one that fits almost
 * nothing costs no more than one that fits everything.
 */
export const SEARCH_WALK = 5_000;

type Changed = { conversationId: string; shopperId: string; head: number; changedAt: number };
type Known = { words: string | null; head: number | null };

const lockCursor = async (tx: Tx, storeId: string): Promise<number> => {
  const { searchCursors } = tx.tables;
  const [row] = await tx
    .insert(searchCursors)
    .values({ storeId, changedAt: 0 })
    .onConflictDoUpdate({ target: searchCursors.storeId, set: { storeId } })
    .returning();
  return row?.changedAt ?? 0;
};

const changedSince = (tx: Tx, storeId: string, cursor: number, limit: number) => {
  const { conversations: c, conversationWords: w } = tx.tables;
  return tx
    .select({
      conversationId: c.conversationId,
      shopperId: c.shopperId,
      head: c.head,
      changedAt: c.changedAt,
      known: { words: w.words, head: w.head },
    })
    .from(c)
    .leftJoin(w, eq(w.conversationId, c.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        gte(c.changedAt, cursor - OVERLAP_MS),
        or(isNull(w.head), ne(w.head, c.head), ne(w.changedAt, c.changedAt)),
      ),
    )
    .orderBy(asc(c.changedAt), asc(c.conversationId))
    .limit(limit);
};

/** What has come since the words were read, and what is not in the log: notes and who she is. */
const newTexts = async (tx: Tx, changed: Changed, after: number): Promise<string[]> => {
  const { entries: e, privateNotes: n, shoppers: s } = tx.tables;
  const { conversationId, shopperId } = changed;
  const said = await tx
    .select({ content: e.content })
    .from(e)
    .where(and(eq(e.conversationId, conversationId), gt(e.seq, after)))
    .orderBy(desc(e.seq))
    .limit(MOST_ENTRIES);
  const notes = await tx
    .select({ text: n.text })
    .from(n)
    .where(eq(n.conversationId, conversationId));
  const [who] = await tx
    .select({ name: s.name, email: s.email, customer: s.customerName })
    .from(s)
    .where(eq(s.shopperId, shopperId));
  return [
    ...[who?.customer, who?.name, who?.email].map((one) => one ?? ''),
    ...notes.map(({ text }) => text),
    ...said.map(({ content }) => wordsOf(content as Content)),
  ];
};

const indexOne = async (tx: Tx, storeId: string, changed: Changed, known: Known | null) => {
  const { conversationWords: w } = tx.tables;
  const before = known?.words?.split(' ') ?? [storeSign(storeId)];
  const texts = await newTexts(tx, changed, known?.head ?? 0);
  const words = [...new Set([...before, ...wordsIn(texts.join(' '))])]
    .slice(0, MOST_WORDS)
    .join(' ');
  const { conversationId, head, changedAt } = changed;
  await tx
    .insert(w)
    .values({ conversationId, storeId, words, head, changedAt })
    .onConflictDoUpdate({ target: w.conversationId, set: { words, head, changedAt } });
};

/**
 * Reads what changed in a store since the last time, oldest first, `limit` conversations at most.
 * Nodes take turns. False when there is more to read.
 */
export const indexConversations = async (
  tx: Tx,
  { storeId, limit }: { storeId: string; limit: number },
): Promise<boolean> => {
  const { searchCursors } = tx.tables;
  const cursor = await lockCursor(tx, storeId);
  const rows = await changedSince(tx, storeId, cursor, limit);
  for (const { known, ...changed } of rows) await indexOne(tx, storeId, changed, known);
  const last = rows.at(-1)?.changedAt ?? cursor;
  if (last > cursor)
    await tx
      .update(searchCursors)
      .set({ changedAt: last })
      .where(eq(searchCursors.storeId, storeId));
  return rows.length < limit;
};

/** The newest entries and notes of a conversation that carry words, to find the place in. */
export const textsOf = async (
  read: Read,
  { storeId, conversationId, limit }: { storeId: string; conversationId: string; limit: number },
): Promise<{ seq: number; text: string }[]> => {
  const { conversations: c, entries: e, privateNotes: n } = read.tables;
  const said = await read
    .select({ seq: e.seq, content: e.content })
    .from(e)
    .innerJoin(c, eq(c.conversationId, e.conversationId))
    .where(and(eq(e.conversationId, conversationId), eq(c.storeId, storeId)))
    .orderBy(desc(e.seq))
    .limit(limit);
  const notes = await read
    .select({ seq: n.afterSeq, text: n.text })
    .from(n)
    .where(and(eq(n.conversationId, conversationId), eq(n.storeId, storeId)))
    .orderBy(desc(n.number))
    .limit(limit);
  return [
    ...said.map(({ seq, content }) => ({ seq, text: wordsOf(content as Content) })),
    ...notes,
  ];
};
