import { type Entry, isSaid } from '@aisle/protocol';
import { type FollowUpRecord, followUps, reminders, type Tx } from '@aisle/storage';
import type { House } from '../house.ts';
import { tellFollowUp } from './tell-follow-up.ts';

type Kept = { storeId: string; found: FollowUpRecord; by: string; at: number };

/** Kept by what an agent said; late, where it was to be said before. */
async function keep(tx: Tx, { storeId, found, by, at }: Kept): Promise<FollowUpRecord | null> {
  const { followUpId, version: seen, dueAt, brokenAt } = found;
  const late = at > dueAt && brokenAt === null;
  const changed = await followUps.changeFollowUp(
    tx,
    { storeId, followUpId, seen, by, at },
    { state: 'done', ...(late && { brokenAt: dueAt }) },
  );
  return changed === 'stale' ? null : changed;
}

/** What became of a promise by now: kept, broken, or (null) neither yet. */
export async function judgePromise(
  tx: Tx,
  { storeId, found, at }: { storeId: string; found: FollowUpRecord; at: number },
): Promise<FollowUpRecord | null> {
  const { conversationId, followUpId, madeAt, dueAt, version: seen } = found;
  const said = await reminders.saidSince(tx, { storeId, conversationId, after: madeAt });
  if (said) return keep(tx, { storeId, found, by: said.agentId, at: said.at });
  if (at < dueAt) return null;
  const named = { storeId, followUpId, seen, by: null, at };
  const broken = await followUps.changeFollowUp(tx, named, { brokenAt: dueAt });
  return broken === 'stale' ? null : broken;
}

/**
 * Something was said: what an agent had promised before is kept by it. Nobody waits for it; what a
 * crash leaves open is found when its time is looked at.
 */
export function keepPromises(house: House, storeId: string, entry: Entry): void {
  if (entry.author.kind !== 'agent' || !isSaid(entry.content)) return;
  settle(house, storeId, entry, entry.author.agentId).catch((err: unknown) =>
    house.log.warn({ err }, 'a promise could not be settled'),
  );
}

async function settle(house: House, storeId: string, entry: Entry, by: string): Promise<void> {
  const { storage } = house;
  const { conversationId, at } = entry;
  const asked = { storeId, conversationId, kind: 'promise', state: 'open', limit: 50 } as const;
  for (const found of await followUps.followUpsOf(storage.read, asked)) {
    if (at <= found.madeAt) continue;
    const kept = await storage.write((tx) => keep(tx, { storeId, found, by, at }));
    if (kept) tellFollowUp(house, storeId, kept);
  }
}
