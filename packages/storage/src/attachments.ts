import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';
import { type WithoutNulls, withoutNulls } from './without-nulls.ts';

type Row = Read['tables']['attachments']['$inferSelect'];

/** A file that was sent in; its bytes lie under `fileKey`. */
export type AttachmentRecord = WithoutNulls<Row>;

/** Who sent a file in. */
export type Uploader = {
  storeId: string;
  uploaderKind: 'shopper' | 'agent' | 'system';
  uploaderId: string;
};

type New = Omit<Row, 'width' | 'height' | 'conversationId' | 'sentAs'> & {
  width?: number | undefined;
  height?: number | undefined;
};

/** @returns false when the name is taken: nothing is kept then */
export const addAttachment = async (tx: Tx, added: New): Promise<boolean> => {
  const { width = null, height = null } = added;
  const rows = await tx
    .insert(tx.tables.attachments)
    .values({ ...added, width, height, conversationId: null, sentAs: null })
    .onConflictDoNothing()
    .returning({ attachmentId: tx.tables.attachments.attachmentId });
  return rows.length > 0;
};

/** What this uploader has sent in under the name; null: nothing. */
export const findUploaded = async (
  read: Read,
  { storeId, uploaderKind, uploaderId, attachmentId }: Uploader & { attachmentId: string },
): Promise<AttachmentRecord | null> => {
  const { attachments } = read.tables;
  const [row] = await read
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.attachmentId, attachmentId),
        eq(attachments.storeId, storeId),
        eq(attachments.uploaderKind, uploaderKind),
        eq(attachments.uploaderId, uploaderId),
      ),
    );
  return row ? withoutNulls(row) : null;
};

/** A file of a conversation; null: the conversation has none of that name. */
export const findSent = async (
  read: Read,
  asked: { storeId: string; conversationId: string; attachmentId: string },
): Promise<AttachmentRecord | null> => {
  const { attachments } = read.tables;
  const [row] = await read
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.attachmentId, asked.attachmentId),
        eq(attachments.storeId, asked.storeId),
        eq(attachments.conversationId, asked.conversationId),
      ),
    );
  return row ? withoutNulls(row) : null;
};

type Tied = { storeId: string; attachmentId: string; conversationId: string; clientId: string };

/**
 * Ties a file to the one entry it is sent as; again under the same client id changes nothing.
 *
 * @returns false when it was sent as another one before, or is gone
 */
export const tieAttachment = async (
  tx: Tx,
  { storeId, attachmentId, conversationId, clientId }: Tied,
): Promise<boolean> => {
  const { attachments } = tx.tables;
  const rows = await tx
    .update(attachments)
    .set({ conversationId, sentAs: clientId })
    .where(
      and(
        eq(attachments.attachmentId, attachmentId),
        eq(attachments.storeId, storeId),
        or(
          isNull(attachments.conversationId),
          and(eq(attachments.conversationId, conversationId), eq(attachments.sentAs, clientId)),
        ),
      ),
    )
    .returning({ attachmentId: attachments.attachmentId });
  return rows.length > 0;
};

/** Forgets the oldest files that were sent in before `before` and never sent on. @returns their keys */
export const dropUnsent = async (
  tx: Tx,
  { before, limit }: { before: number; limit: number },
): Promise<string[]> => {
  const { attachments } = tx.tables;
  const unsent = and(isNull(attachments.conversationId), lt(attachments.at, before));
  const old = await tx
    .select({ attachmentId: attachments.attachmentId })
    .from(attachments)
    .where(unsent)
    .orderBy(asc(attachments.at))
    .limit(limit);
  const keys: string[] = [];
  for (const { attachmentId } of old) {
    const [gone] = await tx
      .delete(attachments)
      .where(and(eq(attachments.attachmentId, attachmentId), unsent))
      .returning({ fileKey: attachments.fileKey });
    if (gone) keys.push(gone.fileKey);
  }
  return keys;
};
