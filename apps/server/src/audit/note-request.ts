import { AUDITED, type Result } from '@aisle/protocol';
import { agents, feedback } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import type { Deed } from './audit-log.ts';

/** Of what was asked only these are told: nothing that is secret, nothing a shopper wrote. */
const TOLD = ['role', 'email', 'platform', 'percent', 'required', 'name'];

/** Does what is asked; a request that is to be known later is noted if it went through. */
export function noteRequest(
  house: House,
  caller: AgentCaller,
  { name, payload }: { name: string; payload: unknown },
  act: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  // Nothing more on the hot path: words to shoppers are in their own log.
  return Object.hasOwn(AUDITED, name)
    ? deedOf(house, caller, name, payload).then((deed) => house.audit.noting(deed, act))
    : act();
}

async function deedOf(
  house: House,
  { storeId, agent }: AgentCaller,
  name: string,
  payload: unknown,
): Promise<Deed> {
  const given = payload as Record<string, unknown>;
  const details: Record<string, string | number | boolean> = {};
  for (const key of TOLD) {
    const value = given[key];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      details[key] = value;
  }
  if (typeof given.agentId === 'string') {
    const about = await agents.findAgent(house.storage.read, storeId, given.agentId);
    if (about) details.about = about.name;
  }
  if (typeof given.feedbackId === 'string') {
    const { feedbackId } = given;
    const about = await feedback.findFeedback(house.storage.read, { storeId, feedbackId });
    if (about) Object.assign(details, { about: about.agent, hiddenFrom: about.agentId });
  }
  const action = AUDITED[name as keyof typeof AUDITED];
  return { storeId, actor: agent, action, details };
}
