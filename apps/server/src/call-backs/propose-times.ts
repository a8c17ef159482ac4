import { type AgentRequests, ok, refuse, refuseField } from '@aisle/protocol';
import { followUps } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import { problemOf } from '../follow-ups/change-follow-up.ts';
import { tellFollowUp, toFollowUp } from '../follow-ups/tell-follow-up.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { detailsOf, isWish } from './wishes.ts';

/**
 * Other times than hers, of the agent's own choosing: she takes one in the chat, or none. What she has
 * asked for, or was confirmed, stands until then.
 */
export const proposeCallBackTimes: Handler<
  AgentRequests['proposeCallBackTimes'],
  AgentCaller
> = async (house, caller, { conversationId, clientId, followUpId, times: given }) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  const { storage, clock } = house;
  const known = await followUps.findFollowUp(storage.read, { storeId, followUpId });
  if (!known || !isWish(known) || known.conversationId !== conversationId)
    return refuse('not_found', 'she has not asked for this');
  if (known.state !== 'open') return refuse('stale', 'it was answered, or she has asked anew');
  const times = [...new Set(given)].sort((a, b) => a - b);
  for (const dueAt of times) {
    const problem = await problemOf(house, storeId, { dueAt });
    if (problem) return { ok: false, error: problem };
  }
  if (times.includes(known.dueAt)) return refuseField('times', 'this is the one she asked for');
  const { agentId } = agent;
  // A repeat only says what is still to be said (rule 1).
  const repeats = known.agentId === agentId && String(known.offered) === String(times);
  const named = { storeId, followUpId, seen: known.version, by: agentId, at: clock() };
  const changed = repeats
    ? known
    : await storage.write((tx) => followUps.changeFollowUp(tx, named, { offered: times, agentId }));
  if (changed === 'stale' || !changed) return refuse('stale', 'a colleague was faster');
  tellFollowUp(house, storeId, changed);
  const told = await detailsOf(house, storeId, changed);
  const content = { kind: 'call_back_proposed' as const, followUpId, times, ...told };
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  return stored.ok ? ok({ followUp: toFollowUp(changed) }) : stored;
};
