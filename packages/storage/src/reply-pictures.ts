import type { ReplyPicture } from '@aisle/protocol';
import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

type Row = Read['tables']['replyPictures']['$inferSelect'];
type Place = { storeId: string; replyId: string };

const toPicture = ({ pictureId, name, type, bytes, width, height }: Row): ReplyPicture => ({
  ...{ pictureId, name, type, bytes, width, height },
});

/** Pictures of what this agent may say, by reply, in their order. */
export const picturesOf = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<Map<string, ReplyPicture[]>> => {
  const { replyPictures: p, savedReplies: r } = read.tables;
  const rows = await read
    .select({ picture: p })
    .from(p)
    .innerJoin(r, eq(r.replyId, p.replyId))
    .where(and(eq(p.storeId, storeId), inArray(r.ownerId, ['', agentId])))
    .orderBy(asc(p.replyId), asc(p.place));
  const pictures = rows.map(({ picture }) => picture);
  return new Map(
    [...Map.groupBy(pictures, ({ replyId }) => replyId)].map(([replyId, its]) => [
      replyId,
      its.map(toPicture),
    ]),
  );
};

/** A picture of a reply this agent may use, and where its bytes lie; null: there is none. */
export const findPicture = async (
  read: Read,
  { storeId, agentId, replyId, pictureId }: Place & { agentId: string; pictureId: string },
): Promise<(ReplyPicture & { fileKey: string }) | null> => {
  const { replyPictures: p, savedReplies: r } = read.tables;
  const [row] = await read
    .select({ picture: p })
    .from(p)
    .innerJoin(r, eq(r.replyId, p.replyId))
    .where(
      and(
        eq(p.storeId, storeId),
        eq(p.replyId, replyId),
        eq(p.pictureId, pictureId),
        inArray(r.ownerId, ['', agentId]),
      ),
    );
  return row ? { ...toPicture(row.picture), fileKey: row.picture.fileKey } : null;
};

/**
 * Gives a reply these pictures, in this order: those it has stay, others come from what the agent has
 * sent in and not sent on. Null: one is neither, and the caller has to undo it all. Answers where the
 * bytes lie of those it had and has no more: they are the caller's to remove.
 */
export const setPictures = async (
  tx: Tx,
  { storeId, replyId, agentId, pictureIds }: Place & { agentId: string; pictureIds: string[] },
): Promise<string[] | null> => {
  const { replyPictures: p, attachments: a } = tx.tables;
  const its = and(eq(p.storeId, storeId), eq(p.replyId, replyId));
  const dropped = await tx
    .delete(p)
    .where(and(its, notInArray(p.pictureId, pictureIds)))
    .returning({ fileKey: p.fileKey });
  for (const [place, pictureId] of pictureIds.entries()) {
    const kept = await tx
      .update(p)
      .set({ place })
      .where(and(its, eq(p.pictureId, pictureId)))
      .returning({ pictureId: p.pictureId });
    if (kept.length > 0) continue;
    const [file] = await tx
      .delete(a)
      .where(
        and(
          eq(a.attachmentId, pictureId),
          eq(a.storeId, storeId),
          eq(a.uploaderKind, 'agent'),
          eq(a.uploaderId, agentId),
          isNull(a.conversationId),
        ),
      )
      .returning();
    // Only what was drawn anew as a picture has a size.
    if (!file || file.width === null || file.height === null) return null;
    const { fileKey, name, type, bytes, width, height } = file;
    await tx
      .insert(p)
      .values({ pictureId, storeId, replyId, place, fileKey, name, type, bytes, width, height });
  }
  return dropped.map(({ fileKey }) => fileKey);
};
