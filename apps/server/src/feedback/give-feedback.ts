import { DESK_LIMITS, ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { conversations, feedback } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { tellFeedback } from './tell-feedback.ts';

/** What she says about somebody who has spoken in her conversation, while it is hers to see. */
export const giveFeedback: Handler<ShopperRequests['giveFeedback'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, feedbackId, agentId, kind, words },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', `feedback${caller.shopperId}`));
  if (error) return { ok: false, error };
  const { storage, clock } = house;
  const { storeId } = caller;
  // A repeat gets the answer of the first, and nobody is told again (rule 1).
  const known = await feedback.findFeedback(storage.read, { storeId, feedbackId });
  if (known?.conversationId === conversationId) return ok(null);
  const spoke = await conversations.agentsOf(storage.read, storeId, conversationId);
  if (!spoke.some((agent) => agent.agentId === agentId))
    return refuse('not_found', 'no such agent');
  const made = { storeId, conversationId, feedbackId, agentId, kind, words: words.trim() };
  const kept = await storage.write((tx) =>
    feedback.keepFeedback(tx, { ...made, at: clock() }, DESK_LIMITS.feedbackPerAgent),
  );
  if (kept === 'full')
    return refuse('forbidden', 'you have said as much about this agent as you may');
  if (!kept) return refuse('not_found', 'no such conversation');
  await tellFeedback(house, storeId, kept, true);
  return ok(null);
};
