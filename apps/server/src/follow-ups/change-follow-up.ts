import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  type Refusal,
  refuse,
  refuseField,
} from '@aisle/protocol';
import { agents, followUps } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { tellFollowUp, toFollowUp } from './tell-follow-up.ts';

const DAY_MS = 86_400_000;

/** Kinds whose time the shopper knows. */
const TOLD: ReadonlySet<string> = new Set(['promise', 'call_back', 'appointment']);

type Wanted = { dueAt?: number | undefined; agentId?: string | null | undefined };

/** What is against it: a day that is past or too far, or somebody who does not work here. */
export async function problemOf(
  { clock, storage }: House,
  storeId: string,
  { dueAt, agentId }: Wanted,
): Promise<Refusal | null> {
  const at = clock();
  if (dueAt !== undefined && (dueAt <= at || dueAt > at + DESK_LIMITS.snoozeDays * DAY_MS))
    return refuseField('dueAt', 'must lie ahead, within a year').error;
  if (typeof agentId === 'string' && !(await agents.isEnabled(storage.read, storeId, agentId)))
    return refuse('not_found', 'no such agent').error;
  return null;
}

/** An agent's own reminder of what she owes a shopper. */
export const addFollowUp: Handler<AgentRequests['addFollowUp'], AgentCaller> = async (
  house,
  caller,
  { followUpId, conversationId, ...wanted },
) => {
  const { storeId, agent } = caller;
  const { storage, clock } = house;
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  // A repeat gets the same answer as the first, however late it comes (rule 1).
  const known = await followUps.findFollowUp(storage.read, { storeId, followUpId });
  if (known) return ok({ followUp: toFollowUp(known) });
  const problem = await problemOf(house, storeId, wanted);
  if (problem) return { ok: false, error: problem };
  const made = { ...wanted, followUpId, storeId, conversationId, madeBy: agent.agentId };
  const added = await storage.write((tx) =>
    followUps.addFollowUp(tx, {
      ...{ ...made, kind: 'reminder', lookAt: wanted.dueAt, at: clock() },
    }),
  );
  if (!added) return refuse('not_found', 'no such conversation');
  tellFollowUp(house, storeId, added);
  return ok({ followUp: toFollowUp(added) });
};

/** Done, put off, given to a colleague, or taken back, as it was seen. */
export const changeFollowUp: Handler<AgentRequests['changeFollowUp'], AgentCaller> = async (
  house,
  { storeId, agent },
  { followUpId, seen, ...wanted },
) => {
  const { storage, clock } = house;
  const known = await followUps.findFollowUp(storage.read, { storeId, followUpId });
  if (!known) return refuse('not_found', 'no such follow-up');
  const moved = wanted.dueAt !== undefined && wanted.dueAt !== known.dueAt;
  if (moved && TOLD.has(known.kind)) return refuseField('dueAt', 'the shopper knows the time');
  // Undone settling names the day it had, which may be past by now.
  const problem = await problemOf(house, storeId, {
    ...{ agentId: wanted.agentId, dueAt: moved ? wanted.dueAt : undefined },
  });
  if (problem) return { ok: false, error: problem };
  const at = clock();
  const dueAt = wanted.dueAt ?? known.dueAt;
  // What was due already has reminded already.
  const looks = { lookAt: dueAt > at ? dueAt : null };
  const changed = await storage.write((tx) =>
    followUps.changeFollowUp(
      tx,
      { storeId, followUpId, seen, by: agent.agentId, at },
      { ...given(wanted), ...((wanted.dueAt ?? wanted.state) !== undefined && looks) },
    ),
  );
  if (changed === 'stale') return refuse('stale', 'a colleague has changed it meanwhile');
  if (!changed) return refuse('not_found', 'no such follow-up');
  tellFollowUp(house, storeId, changed);
  return ok({ followUp: toFollowUp(changed) });
};

/** Without what was not named, which stays. */
const given = <T extends object>(wanted: T) =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
