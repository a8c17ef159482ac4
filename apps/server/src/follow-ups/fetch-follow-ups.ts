import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import { followUps } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { toFollowUp } from './tell-follow-up.ts';

/** What is owed in a conversation, with what was. */
export const fetchFollowUps: Handler<AgentRequests['fetchFollowUps'], AgentCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const found = await followUps.followUpsOf(house.storage.read, {
    ...{ storeId: caller.storeId, conversationId, limit: DESK_LIMITS.conversationFollowUps },
  });
  return ok({ followUps: found.map(toFollowUp) });
};

/** One page of what the store owes, with the counts of every list. */
export const listFollowUps: Handler<AgentRequests['listFollowUps'], AgentCaller> = async (
  house,
  { storeId, agent },
  { list, after },
) => {
  const { read } = house.storage;
  const asked = { storeId, agentId: agent.agentId, at: house.clock() };
  const limit = DESK_LIMITS.pageFollowUps;
  const [found, counts] = await Promise.all([
    followUps.listFollowUps(read, { ...asked, list, after, limit: limit + 1 }),
    followUps.countFollowUps(read, { ...asked, limit: DESK_LIMITS.countTo }),
  ]);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last ? { dueAt: last.dueAt, followUpId: last.followUpId } : null;
  return ok({ rows, next, counts });
};
