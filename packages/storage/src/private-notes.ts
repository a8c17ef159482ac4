import { DESK_LIMITS, type PrivateNote } from '@aisle/protocol';
import { and, count, desc, eq, lte } from 'drizzle-orm';
import { findHandling, lockForChange, saveHandling } from './handling.ts';
import type { Read, Tx } from './storage.ts';

type InConversation = { storeId: string; conversationId: string };
type NoteRow = Read['tables']['privateNotes']['$inferSelect'];

const toNote = ({ storeId: _, whisperTo, rule, ...note }: NoteRow): PrivateNote => ({
  ...note,
  ...(rule !== null && { rule }),
  ...(whisperTo !== null && { whisperTo }),
});

export type NewPrivateNote = Omit<PrivateNote, 'number' | 'afterSeq'> & { storeId: string };

type Named = Pick<NewPrivateNote, 'clientId' | 'conversationId' | 'agentId'>;

const named = ({ tables: { privateNotes } }: Pick<Read, 'tables'>, note: Named) =>
  and(
    eq(privateNotes.clientId, note.clientId),
    eq(privateNotes.conversationId, note.conversationId),
    eq(privateNotes.agentId, note.agentId),
  );

/** Whether this agent's note of this name is stored already. */
export const isNoted = async (read: Read, note: Named & { storeId: string }): Promise<boolean> => {
  const { privateNotes } = read.tables;
  const rows = await read
    .select({ number: privateNotes.number })
    .from(privateNotes)
    .where(and(named(read, note), eq(privateNotes.storeId, note.storeId)));
  return rows.length > 0;
};

/**
 * Adds a note and marks whom it mentions. Asking again under the same client id answers the first
 * one. Null when this store has no such conversation.
 */
export const addPrivateNote = async (
  tx: Tx,
  draft: NewPrivateNote,
): Promise<{ note: PrivateNote; repeated: boolean } | null> => {
  const { privateNotes } = tx.tables;
  const locked = await lockForChange(tx, draft);
  if (!locked) return null;
  const [first] = await tx.select().from(privateNotes).where(named(tx, draft));
  if (first) return { note: toNote(first), repeated: true };
  const before = (await findHandling(tx, draft))?.handling;
  const row = { ...draft, number: (before?.notes ?? 0) + 1, afterSeq: locked.head };
  const [stored] = await tx.insert(privateNotes).values(row).returning();
  if (!stored) return null;
  const others = (before?.mentioned ?? []).filter(({ agentId }) => !row.mentions.includes(agentId));
  const called = row.mentions.map((agentId) => ({ agentId, unseen: true }));
  await saveHandling(tx, draft, { notes: row.number, mentioned: [...others, ...called] });
  await mark(tx, stored);
  return { note: toNote(stored), repeated: false };
};

const mark = async (tx: Tx, { storeId, conversationId, number, mentions: called }: NoteRow) => {
  const { mentions } = tx.tables;
  for (const agentId of called) {
    await tx
      .insert(mentions)
      .values({ storeId, conversationId, agentId, number, unseen: true })
      .onConflictDoUpdate({
        target: [mentions.storeId, mentions.agentId, mentions.conversationId],
        set: { number, unseen: true },
      });
  }
};

/** The newest notes of a conversation, oldest first. */
export const listPrivateNotes = async (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<PrivateNote[]> => {
  const { privateNotes } = read.tables;
  const rows = await read
    .select()
    .from(privateNotes)
    .where(and(eq(privateNotes.conversationId, conversationId), eq(privateNotes.storeId, storeId)))
    .orderBy(desc(privateNotes.number))
    .limit(DESK_LIMITS.privateNotes);
  return rows.reverse().map(toNote);
};

/** She has looked at what mentions her, up to this note. True when anything was new to her. */
export const seeMentions = async (
  tx: Tx,
  asked: InConversation & { agentId: string; number: number; at: number },
): Promise<boolean> => {
  const { mentions } = tx.tables;
  if (!(await lockForChange(tx, asked))) return false;
  const [seen] = await tx
    .update(mentions)
    .set({ unseen: false })
    .where(
      and(
        eq(mentions.storeId, asked.storeId),
        eq(mentions.agentId, asked.agentId),
        eq(mentions.conversationId, asked.conversationId),
        eq(mentions.unseen, true),
        lte(mentions.number, asked.number),
      ),
    )
    .returning({ agentId: mentions.agentId });
  if (!seen) return false;
  const known = (await findHandling(tx, asked))?.handling.mentioned ?? [];
  const mentioned = known.map((one) =>
    one.agentId === asked.agentId ? { ...one, unseen: false } : one,
  );
  await saveHandling(tx, asked, { mentioned });
  return true;
};

/** Conversations in which this agent was mentioned since she looked: few, by her own index. */
export const countUnseenMentions = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<number> => {
  const { mentions } = read.tables;
  const [row] = await read
    .select({ unseen: count() })
    .from(mentions)
    .where(
      and(eq(mentions.storeId, storeId), eq(mentions.agentId, agentId), eq(mentions.unseen, true)),
    );
  return row?.unseen ?? 0;
};
