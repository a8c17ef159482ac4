import type { SavedReply } from '@aisle/protocol';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { picturesOf } from './reply-pictures.ts';
import type { Read, Tx } from './storage.ts';

type ReplyRow = Read['tables']['savedReplies']['$inferSelect'];

/** Whose list it is; an empty `ownerId` is everyone's. */
type Owner = { storeId: string; ownerId: string };

/** A reply without what lies beside it. */
export type KeptReply = Omit<SavedReply, 'pictures'>;

const toReply = ({ replyId, ownerId, shortcut, title, texts, updatedAt }: ReplyRow): KeptReply => ({
  ...{ replyId, shared: ownerId === '', shortcut, title, texts, updatedAt },
});

/** Everyone's and this agent's own, by shortcut. */
export const listReplies = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<SavedReply[]> => {
  const { savedReplies } = read.tables;
  const rows = await read
    .select()
    .from(savedReplies)
    .where(and(eq(savedReplies.storeId, storeId), inArray(savedReplies.ownerId, ['', agentId])))
    .orderBy(asc(savedReplies.shortcut), asc(savedReplies.replyId));
  const pictures = await picturesOf(read, { storeId, agentId });
  return rows.map((row) => ({ ...toReply(row), pictures: pictures.get(row.replyId) ?? [] }));
};

/** One of everyone's; null: this store has no such reply. */
export const findShared = async (
  read: Read,
  { storeId, replyId }: { storeId: string; replyId: string },
): Promise<KeptReply | null> => {
  const { savedReplies: r } = read.tables;
  const [row] = await read
    .select()
    .from(r)
    .where(and(eq(r.storeId, storeId), eq(r.ownerId, ''), eq(r.replyId, replyId)));
  return row ? toReply(row) : null;
};

export type ReplyChange = Owner &
  Pick<SavedReply, 'replyId' | 'shortcut' | 'title' | 'texts'> & {
    /** The `updatedAt` that was seen; null: it is new. */
    seen: number | null;
    updatedBy: string;
    at: number;
    /** So many one list may hold. */
    most: number;
  };

/** Nobody else changes the list until the transaction ends. */
export const lockReplies = (tx: Tx, { storeId, ownerId }: Owner): Promise<void> =>
  tx.lock(`saved replies ${storeId} ${ownerId}`);

/**
 * Makes or changes a reply of one list. `stale`: somebody changed it meanwhile; `taken`: the list
 * has that shortcut already; `full`: no more fit; null: this list has no such reply.
 */
export const saveReply = async (
  tx: Tx,
  change: ReplyChange,
): Promise<KeptReply | 'stale' | 'taken' | 'full' | null> => {
  const { savedReplies: table } = tx.tables;
  const { storeId, ownerId, replyId, shortcut, title, texts, updatedBy, at, seen } = change;
  const list = and(eq(table.storeId, storeId), eq(table.ownerId, ownerId));
  const mine = and(list, eq(table.replyId, replyId));
  await lockReplies(tx, change);
  const [before] = await tx.select().from(table).where(mine);
  // A repeat of making it: the first one stands.
  if (before && seen === null) return toReply(before);
  if (!before && seen !== null) return null;
  const [same] = await tx
    .select({ replyId: table.replyId })
    .from(table)
    .where(and(list, eq(table.shortcut, shortcut)));
  if (same && same.replyId !== replyId) return 'taken';
  if (!before) {
    const [held] = await tx.select({ replies: count() }).from(table).where(list);
    if ((held?.replies ?? 0) >= change.most) return 'full';
    const row = { replyId, storeId, ownerId, shortcut, title, texts, updatedBy, updatedAt: at };
    const [made] = await tx.insert(table).values(row).onConflictDoNothing().returning();
    return made ? toReply(made) : 'taken';
  }
  // The comparison is the database's: another node may have changed it since it was read.
  const [changed] = await tx
    .update(table)
    .set({ shortcut, title, texts, updatedBy, updatedAt: Math.max(at, before.updatedAt + 1) })
    .where(and(mine, eq(table.updatedAt, seen ?? 0)))
    .returning();
  return changed ? toReply(changed) : 'stale';
};

/** Answers where the bytes of its pictures lie, which are the caller's to remove; null: no such reply. */
export const removeReply = async (
  tx: Tx,
  { storeId, ownerId, replyId }: Owner & { replyId: string },
): Promise<string[] | null> => {
  const { savedReplies: table, replyPictures: p } = tx.tables;
  const [there] = await tx
    .select({ replyId: table.replyId })
    .from(table)
    .where(and(eq(table.storeId, storeId), eq(table.ownerId, ownerId), eq(table.replyId, replyId)));
  if (!there) return null;
  const pictures = await tx
    .delete(p)
    .where(and(eq(p.storeId, storeId), eq(p.replyId, replyId)))
    .returning({ fileKey: p.fileKey });
  const gone = await tx
    .delete(table)
    .where(and(eq(table.storeId, storeId), eq(table.ownerId, ownerId), eq(table.replyId, replyId)))
    .returning({ replyId: table.replyId });
  return gone.length > 0 ? pictures.map(({ fileKey }) => fileKey) : null;
};
