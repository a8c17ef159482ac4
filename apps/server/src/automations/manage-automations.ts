import {
  type AgentRequests,
  AUTOMATION_PROBLEMS,
  type Automation,
  DESK_LIMITS,
  ok,
  type Result,
  refuse,
  refuseField,
} from '@aisle/protocol';
import { type AutomationRecord, automationRuns, automations } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { checkAutomation } from './check-automation.ts';
import { findAutomationProblem } from './find-automation-problem.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const absent = refuse('not_found', 'no such rule');

const toAutomation = ({
  automationId,
  name,
  on,
  body,
  updatedAt,
}: AutomationRecord): Automation => ({
  ...{ automationId, name, on, ...body, updatedAt },
});

async function listAll(
  { storage }: House,
  storeId: string,
): Promise<Result<{ automations: Automation[] }>> {
  const kept = await automations.listAutomations(storage.read, storeId);
  return ok({ automations: kept.map(toAutomation) });
}

const fetchAutomations: Answers<'fetchAutomations'> = (house, { storeId }) =>
  listAll(house, storeId);

const saveAutomation: Answers<'saveAutomation'> = async (house, { storeId, agent }, asked) => {
  const { automationId, seen, name, on, ...body } = asked;
  const found = await findAutomationProblem(house.storage.read, storeId, body);
  if (found) return refuseField(found.field, AUTOMATION_PROBLEMS[found.problem], found.problem);
  const change = {
    ...{ storeId, automationId, name, on, body, seen },
    ...{ updatedBy: agent.agentId, at: house.clock(), most: DESK_LIMITS.automations },
  };
  const saved = await house.storage.write((tx) => automations.saveAutomation(tx, change));
  if (saved === null) return absent;
  if (saved === 'stale') return refuse('stale', 'somebody else has changed this rule meanwhile');
  if (saved === 'full')
    return refuse('full', `there are ${DESK_LIMITS.automations} rules already; remove one first`);
  house.automations.forget(storeId);
  return ok({ automation: toAutomation(saved) });
};

const removeAutomation: Answers<'removeAutomation'> = async (house, { storeId }, asked) => {
  const which = { storeId, ...asked };
  const gone = await house.storage.write((tx) => automations.removeAutomation(tx, which));
  house.automations.forget(storeId);
  return gone ? ok(null) : absent;
};

const arrangeAutomations: Answers<'arrangeAutomations'> = async (house, { storeId }, asked) => {
  await house.storage.write((tx) => automations.arrangeAutomations(tx, { storeId, ...asked }));
  return listAll(house, storeId);
};

const fetchAutomationRuns: Answers<'fetchAutomationRuns'> = async (house, { storeId }, asked) => {
  const limit = DESK_LIMITS.pageRuns;
  const kept = await automationRuns.listRuns(house.storage.read, {
    ...{ storeId, ...asked, limit: limit + 1 },
  });
  const runs = kept.slice(0, limit).map((run) => ({
    ...{ automationId: run.automationId, name: run.name, conversationId: run.conversationId },
    ...{ at: run.at, state: run.state, steps: run.steps },
  }));
  return ok({ runs, more: kept.length > limit });
};

/** Rules that act by themselves. */
export const automationHandlers = {
  agent: {
    fetchAutomations,
    saveAutomation,
    removeAutomation,
    arrangeAutomations,
    fetchAutomationRuns,
    checkAutomation,
  },
};
