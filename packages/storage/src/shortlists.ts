import { EMPTY_SHORTLIST, type Shortlist } from '@aisle/protocol';
import { and, eq } from 'drizzle-orm';
import { lockLog } from './append/add-to-log.ts';
import type { Read, Tx } from './storage.ts';

type InConversation = { storeId: string; conversationId: string };

/** What she keeps in view; null where she never marked anything. */
export const findShortlist = async (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<Shortlist | null> => {
  const { shortlists } = read.tables;
  const [row] = await read
    .select({ items: shortlists.items })
    .from(shortlists)
    .where(and(eq(shortlists.storeId, storeId), eq(shortlists.conversationId, conversationId)));
  return row?.items ?? null;
};

/**
 * Changes it by what it is at that moment: two changes at once follow each other and none is lost.
 * `change` answers the same list where nothing changes, null to refuse.
 * @returns the list as it is now, and whether it changed; null: refused, or no such conversation
 */
export const changeShortlist = async (
  tx: Tx,
  place: InConversation & { at: number },
  change: (now: Shortlist) => Shortlist | null,
): Promise<{ shortlist: Shortlist; changed: boolean } | null> => {
  const { storeId, conversationId, at } = place;
  const { shortlists } = tx.tables;
  if (!(await lockLog(tx, place))) return null;
  const now = (await findShortlist(tx, place)) ?? EMPTY_SHORTLIST;
  const changed = change(now);
  if (changed === null) return null;
  if (changed === now) return { shortlist: now, changed: false };
  const items = { ...changed, version: now.version + 1 };
  await tx
    .insert(shortlists)
    .values({ conversationId, storeId, items, updatedAt: at })
    .onConflictDoUpdate({ target: shortlists.conversationId, set: { items, updatedAt: at } });
  return { shortlist: items, changed: true };
};
