import { and, asc, desc, eq, isNotNull, lte } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type LetterRecord = Read['tables']['letters']['$inferSelect'];

/** A conversation of which a letter is to be made. */
export type DueConversation = {
  storeId: string;
  shopperId: string;
  conversationId: string;
  shopperSeen: number;
  mailDueAt: number;
};

/** Conversations with answers she has not seen, those first that wait longest, in every store. */
export const dueConversations = async (
  read: Read,
  { now, limit }: { now: number; limit: number },
): Promise<DueConversation[]> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({
      ...{ storeId: c.storeId, shopperId: c.shopperId, conversationId: c.conversationId },
      ...{ shopperSeen: c.shopperSeen, mailDueAt: c.mailDueAt },
    })
    .from(c)
    .where(and(isNotNull(c.mailDueAt), lte(c.mailDueAt, now)))
    .orderBy(asc(c.mailDueAt))
    .limit(limit);
  return rows.map((row) => ({ ...row, mailDueAt: row.mailDueAt ?? now }));
};

/** Looks at it again then, or not at all. False: an answer or another node came between. */
export const putOff = async (
  tx: Tx,
  { storeId, conversationId, mailDueAt }: DueConversation,
  until: number | null,
): Promise<boolean> => {
  const { conversations: c } = tx.tables;
  const moved = await tx
    .update(c)
    .set({ mailDueAt: until })
    .where(
      and(eq(c.storeId, storeId), eq(c.conversationId, conversationId), eq(c.mailDueAt, mailDueAt)),
    )
    .returning({ conversationId: c.conversationId });
  return moved.length > 0;
};

export type NewLetter = Pick<
  LetterRecord,
  'letterId' | 'storeId' | 'shopperId' | 'conversationId' | 'kind' | 'seqs' | 'at'
>;

/** Puts a letter into the outbox. */
export const addLetter = async (tx: Tx, letter: NewLetter): Promise<void> => {
  const waiting = { state: 'waiting', tries: 0, nextAt: letter.at } as const;
  await tx.insert(tx.tables.letters).values({ ...letter, ...waiting });
};

/** Letters to be tried now, in every store. */
export const dueLetters = (
  read: Read,
  { now, limit }: { now: number; limit: number },
): Promise<LetterRecord[]> => {
  const { letters: l } = read.tables;
  return read
    .select()
    .from(l)
    .where(and(eq(l.state, 'waiting'), lte(l.nextAt, now)))
    .orderBy(asc(l.nextAt))
    .limit(limit);
};

/** Takes a letter for this node until then. False: another one has it. */
export const holdLetter = async (
  tx: Tx,
  { letterId, nextAt }: LetterRecord,
  until: number,
): Promise<boolean> => {
  const { letters: l } = tx.tables;
  const held = await tx
    .update(l)
    .set({ nextAt: until })
    .where(and(eq(l.letterId, letterId), eq(l.state, 'waiting'), eq(l.nextAt, nextAt ?? 0)))
    .returning({ letterId: l.letterId });
  return held.length > 0;
};

/** What came of a try, or of a letter that was sent. */
export const noteLetter = async (
  tx: Tx,
  letter: { storeId: string; letterId: string },
  came: Partial<Pick<LetterRecord, 'state' | 'tries' | 'nextAt' | 'settledAt' | 'problem'>>,
): Promise<void> => {
  const { letters: l } = tx.tables;
  await tx
    .update(l)
    .set(came)
    .where(and(eq(l.storeId, letter.storeId), eq(l.letterId, letter.letterId)));
};

/** Takes a letter back that nobody needs any more. */
export const dropLetter = async (
  tx: Tx,
  letter: { storeId: string; letterId: string },
): Promise<void> => {
  const { letters: l } = tx.tables;
  await tx.delete(l).where(and(eq(l.storeId, letter.storeId), eq(l.letterId, letter.letterId)));
};

/** Letters about a conversation, newest first. */
export const lettersOf = (
  read: Read,
  { storeId, conversationId, limit }: { storeId: string; conversationId: string; limit: number },
): Promise<LetterRecord[]> => {
  const { letters: l } = read.tables;
  return read
    .select()
    .from(l)
    .where(and(eq(l.storeId, storeId), eq(l.conversationId, conversationId)))
    .orderBy(desc(l.at), desc(l.letterId))
    .limit(limit);
};
