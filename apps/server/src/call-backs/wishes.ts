import { agents, type FollowUpRecord, followUps, type Tx } from '@aisle/storage';
import type { House } from '../house.ts';

/** So long before a call its agent is reminded; half the time where there is less. */
const REMIND_MS = 10 * 60_000;
/** A call has that length where the store has changed its mind since. */
const MINUTES = 30;

/** When the agent of a call at that time is reminded. */
export const remindAt = (at: number, now: number): number =>
  at - Math.min(REMIND_MS, Math.ceil((at - now) / 2));

/** Whether something owed is what a shopper has asked for herself: a call, or somebody in the chat. */
export const isWish = ({ kind }: Pick<FollowUpRecord, 'kind'>): boolean =>
  kind === 'call_back' || kind === 'appointment';

/** What every entry about a wish tells: how, how long, and with whom. */
export async function detailsOf(
  { settings, storage }: House,
  storeId: string,
  { kind, agentId }: FollowUpRecord,
): Promise<{ way: 'phone' | 'chat'; minutes: number; name: string }> {
  const minutes = (await settings.of(storeId)).callBacks?.minutes ?? MINUTES;
  const [card] = agentId ? await agents.listAgentCards(storage.read, storeId, [agentId]) : [];
  return { way: kind === 'call_back' ? 'phone' : 'chat', minutes, name: card?.name ?? '' };
}

/** What she had asked for before in this conversation; its times are free again. */
export async function letGo(
  tx: Tx,
  wanted: { storeId: string; conversationId: string; followUpId: string; at: number },
): Promise<FollowUpRecord[]> {
  const { storeId, conversationId, at } = wanted;
  const gone: FollowUpRecord[] = [];
  for (const kind of ['call_back', 'appointment'] as const) {
    const asked = { storeId, conversationId, kind, state: 'open' as const, limit: 50 };
    for (const { followUpId, version: seen } of await followUps.followUpsOf(tx, asked)) {
      if (followUpId === wanted.followUpId) continue;
      const named = { storeId, followUpId, seen, by: null, at };
      const dropped = await followUps.changeFollowUp(tx, named, { state: 'dropped' });
      if (dropped && dropped !== 'stale') gone.push(dropped);
    }
  }
  return gone;
}
