import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

type NewLink = { tokenHash: string; storeId: string; shopperId: string; expiresAt: number };

/** Keeps the hash of a link's secret, and forgets links that have ended. */
export const addLink = async (tx: Tx, { at, ...link }: NewLink & { at: number }): Promise<void> => {
  const { resumeLinks } = tx.tables;
  await tx.delete(resumeLinks).where(lt(resumeLinks.expiresAt, at));
  await tx.insert(resumeLinks).values({ ...link, usedAt: null });
};

/** Uses a link up. Answers whose it was; null when it is unknown, used, another store's or too old. */
export const useLink = async (
  tx: Tx,
  { storeId, tokenHash, at }: { storeId: string; tokenHash: string; at: number },
): Promise<string | null> => {
  const { resumeLinks } = tx.tables;
  const [used] = await tx
    .update(resumeLinks)
    .set({ usedAt: at })
    .where(
      and(
        eq(resumeLinks.tokenHash, tokenHash),
        eq(resumeLinks.storeId, storeId),
        isNull(resumeLinks.usedAt),
        gt(resumeLinks.expiresAt, at),
      ),
    )
    .returning({ shopperId: resumeLinks.shopperId });
  return used?.shopperId ?? null;
};

/** One more browser of a shopper, with a secret of its own. */
export const addDevice = async (
  tx: Tx,
  device: {
    storeId: string;
    shopperId: string;
    credentialHash: string;
    at: number;
    /** It came by the shop's signature, or from a browser that had it. */
    signed: boolean;
  },
): Promise<void> => {
  const { at, signed, ...row } = device;
  await tx
    .insert(tx.tables.devices)
    .values({ ...row, createdAt: at, signedAt: signed ? at : null });
};

/** Whose further browser this is, and when it last brought the shop's signature; null: none. */
export const findDevice = async (
  read: Read,
  storeId: string,
  credentialHash: string,
): Promise<{ shopperId: string; signedAt: number | null } | null> => {
  const { devices } = read.tables;
  const [row] = await read
    .select({ shopperId: devices.shopperId, signedAt: devices.signedAt })
    .from(devices)
    .where(and(eq(devices.storeId, storeId), eq(devices.credentialHash, credentialHash)));
  return row ?? null;
};
