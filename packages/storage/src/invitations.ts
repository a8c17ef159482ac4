import type { Agent } from '@aisle/protocol';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A way into a store for whoever holds its link; counts once. */
export type InvitationRecord = {
  invitationId: string;
  storeId: string;
  /** Hash of the link's secret. */
  tokenHash: string;
  role: Agent['role'];
  /** Where it was mailed; null: for whoever holds the link. */
  email: string | null;
  /** The agent who made it. */
  invitedBy: string;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  revokedAt: number | null;
};

export const addInvitation = async (
  tx: Tx,
  invitation: Omit<InvitationRecord, 'usedAt' | 'revokedAt'>,
): Promise<void> => {
  await tx.insert(tx.tables.invitations).values(invitation);
};

/** Whatever became of it: a used one is told from one that never was. */
export const findInvitation = async (
  read: Read,
  tokenHash: string,
): Promise<InvitationRecord | null> => {
  const { invitations } = read.tables;
  const [row] = await read.select().from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return row ?? null;
};

/** The store's invitations that nobody has used or taken back, the newest first. */
export const listInvitations = async (read: Read, storeId: string): Promise<InvitationRecord[]> => {
  const { invitations } = read.tables;
  return read
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.storeId, storeId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.invitationId))
    .limit(100);
};

/** Uses it up. False: it was used, revoked or has run out in between. */
export const useInvitation = async (tx: Tx, tokenHash: string, at: number): Promise<boolean> => {
  const { invitations } = tx.tables;
  const used = await tx
    .update(invitations)
    .set({ usedAt: at })
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, at),
      ),
    )
    .returning({ invitationId: invitations.invitationId });
  return used.length > 0;
};

/** Takes it back. False: the store has none such that still waits. */
export const revokeInvitation = async (
  tx: Tx,
  { storeId, invitationId, at }: { storeId: string; invitationId: string; at: number },
): Promise<boolean> => {
  const { invitations } = tx.tables;
  const revoked = await tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(
      and(
        eq(invitations.storeId, storeId),
        eq(invitations.invitationId, invitationId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ invitationId: invitations.invitationId });
  return revoked.length > 0;
};
