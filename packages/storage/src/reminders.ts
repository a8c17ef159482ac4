import { type FollowUpKind, isSaid } from '@aisle/protocol';
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { type FollowUpRecord, findFollowUp } from './follow-ups.ts';
import type { Read, Tx } from './storage.ts';

type Named = { storeId: string; followUpId: string };
type InConversation = { storeId: string; conversationId: string };

/** One whose time to be looked at has come. */
export type DueFollowUp = Named &
  InConversation & { kind: FollowUpKind; dueAt: number; lookAt: number };

/** Those of any store that are to be looked at by then, the longest ago first. */
export const dueFollowUps = async (
  read: Read,
  at: number,
  limit: number,
): Promise<DueFollowUp[]> => {
  const { followUps: f } = read.tables;
  const rows = await read
    .select({
      storeId: f.storeId,
      conversationId: f.conversationId,
      followUpId: f.followUpId,
      kind: f.kind,
      dueAt: f.dueAt,
      lookAt: f.lookAt,
    })
    .from(f)
    .where(lte(f.lookAt, at))
    .orderBy(asc(f.lookAt))
    .limit(limit);
  return rows.map((row) => ({ ...row, lookAt: row.lookAt ?? at }));
};

/**
 * Takes the look that was due: whoever comes second, on this node or another, finds it taken and gets
 * null.
 */
export const takeLook = async (
  tx: Tx,
  { storeId, followUpId, lookAt, next }: Named & { lookAt: number; next: number | null },
): Promise<FollowUpRecord | null> => {
  const { followUps: f } = tx.tables;
  const mine = and(eq(f.storeId, storeId), eq(f.followUpId, followUpId));
  const taken = await tx
    .update(f)
    .set({ lookAt: next })
    .where(and(mine, eq(f.lookAt, lookAt)))
    .returning({ followUpId: f.followUpId });
  return taken.length > 0 ? findFollowUp(tx, { storeId, followUpId }) : null;
};

/** What an agent first said in a conversation after an instant: who, and when; null: nobody has. */
export const saidSince = async (
  read: Read,
  { storeId, conversationId, after }: InConversation & { after: number },
): Promise<{ agentId: string; at: number } | null> => {
  const { entries: e, conversations: c } = read.tables;
  const rows = await read
    .select({ agentId: e.authorId, at: e.at, kind: e.kind })
    .from(e)
    .innerJoin(c, eq(c.conversationId, e.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        eq(e.conversationId, conversationId),
        eq(e.authorKind, 'agent'),
        gt(e.at, after),
      ),
    )
    .orderBy(asc(e.seq));
  const said = rows.find(isSaid);
  return said ? { agentId: said.agentId, at: said.at } : null;
};
