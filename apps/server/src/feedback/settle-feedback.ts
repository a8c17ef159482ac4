import { type AgentRequests, type Feedback, ok, type Result, refuse } from '@aisle/protocol';
import { feedback } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { tellFeedback } from './tell-feedback.ts';
import { mayReadFeedback } from './who-reads.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** Settles a complaint the caller may read, as it was seen; without an `outcome` it is open again. */
async function settle(
  house: House,
  { storeId, agent }: AgentCaller,
  { feedbackId, seen }: { feedbackId: string; seen: number },
  outcome: string | null,
): Promise<Result<{ feedback: Feedback }>> {
  const { storage, clock } = house;
  const absent = refuse('not_found', 'no such complaint');
  const known = await feedback.findFeedback(storage.read, { storeId, feedbackId });
  if (!known || !mayReadFeedback(agent)(known)) return absent;
  const settling = { storeId, feedbackId, seen, by: agent.agentId, at: clock() };
  const changed = await storage.write((tx) => feedback.settleComplaint(tx, settling, outcome));
  if (changed === 'stale') return refuse('stale', 'a colleague has changed it meanwhile');
  if (!changed) return absent;
  await tellFeedback(house, storeId, changed, false);
  return ok({ feedback: changed });
}

export const settleFeedback: Answers<'settleFeedback'> = (house, caller, { outcome, ...named }) =>
  settle(house, caller, named, outcome);

export const reopenFeedback: Answers<'reopenFeedback'> = (house, caller, named) =>
  settle(house, caller, named, null);
