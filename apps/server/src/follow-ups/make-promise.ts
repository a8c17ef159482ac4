import { type AgentRequests, ok, type PromiseTime } from '@aisle/protocol';
import { followUps } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import type { StoreHours } from '../hours/hours-book.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { problemOf } from './change-follow-up.ts';
import { tellFollowUp, toFollowUp } from './tell-follow-up.ts';

const HOUR_MS = 3_600_000;
/** So long before a promise is due its agent is warned; half the time where there is less. */
const WARN_MS = 15 * 60_000;
/** Times are offered to the next five minutes. */
const ROUND_MS = 5 * 60_000;

/**
 * An agent promises to write by then. The entry the shopper reads comes first; the follow-up has its
 * name, so that a repeat after a crash between the two adds what is missing, once.
 */
export const makePromise: Handler<AgentRequests['makePromise'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, dueAt },
) => {
  const { storeId, agent } = caller;
  const known = await followUps.findFollowUp(house.storage.read, { storeId, followUpId: clientId });
  if (known?.conversationId === conversationId) return ok({ followUp: toFollowUp(known) });
  const problem = await problemOf(house, storeId, { dueAt });
  if (problem) return { ok: false, error: problem };
  const content = { kind: 'promised', name: agent.name, dueAt } as const;
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  if (!stored.ok) return stored;
  const { at } = stored.value.entry;
  const lookAt = dueAt - Math.min(WARN_MS, Math.ceil((dueAt - at) / 2));
  const made = {
    followUpId: clientId,
    storeId,
    conversationId,
    kind: 'promise',
    words: '',
  } as const;
  const mine = { agentId: agent.agentId, madeBy: agent.agentId };
  const added = await house.storage.write((tx) =>
    followUps.addFollowUp(tx, { ...made, ...mine, dueAt, lookAt, at }),
  );
  if (!added) throw new Error('a promise was made in a conversation that is not there');
  tellFollowUp(house, storeId, added);
  return ok({ followUp: toFollowUp(added) });
};

/** What may be promised at once, the soonest first. */
export function promiseTimes({ own }: StoreHours, now: number): PromiseTime[] {
  const hour = own.after(now, HOUR_MS);
  const closing = own.closing(now);
  const reopening = own.isOpen(now)
    ? closing !== null && own.nextOpening(closing)
    : own.nextOpening(now);
  const opening = typeof reopening === 'number' ? own.after(reopening, HOUR_MS) : null;
  const rounded = hour !== null && Math.ceil(hour / ROUND_MS) * ROUND_MS;
  const times: PromiseTime[] = [];
  if (typeof rounded === 'number') times.push({ kind: 'hour', at: rounded });
  if (closing !== null) times.push({ kind: 'closing', at: closing });
  if (opening !== null) times.push({ kind: 'opening', at: opening });
  // Shortly before it closes, an hour ahead is the next morning.
  const seen = new Set<number>();
  return times
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => at > now && !seen.has(at) && seen.add(at));
}

export const fetchPromiseTimes: Handler<AgentRequests['fetchPromiseTimes'], AgentCaller> = async (
  { hours, clock },
  { storeId },
) => {
  const found = await hours.of(storeId);
  const timeZone = found.settled.plan?.timeZone ?? null;
  return ok({ times: promiseTimes(found, clock()), timeZone });
};
