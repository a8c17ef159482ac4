import {
  type AutomationBody,
  type AutomationProblem,
  findAutomationProblem as findProblem,
} from '@aisle/protocol';
import { agents, type Read, routing, savedReplies, webhookTargets } from '@aisle/storage';

/** What is wrong with a rule, in itself or with what the store has; null: nothing. */
export const findAutomationProblem = async (
  read: Read,
  storeId: string,
  body: AutomationBody,
): Promise<AutomationProblem | null> => findProblem(body) ?? (await findLost(read, storeId, body));

/** The first part that names something or somebody the store has not, or not for this. */
async function findLost(
  read: Read,
  storeId: string,
  { actions, conditions }: AutomationBody,
): Promise<AutomationProblem | null> {
  const teams = (await routing.listTeams(read, storeId)).map(({ teamId }) => teamId);
  for (const [index, action] of actions.entries()) {
    const field = `actions.${index}`;
    if (action.kind === 'team' && !teams.includes(action.teamId))
      return { field, problem: 'team_gone' };
    if (action.kind === 'reply') {
      const reply = { storeId, replyId: action.replyId };
      if (!(await savedReplies.findShared(read, reply))) return { field, problem: 'reply_gone' };
    }
    if (action.kind === 'webhook') {
      const target = { storeId, targetId: action.targetId };
      if (!(await webhookTargets.findTarget(read, target)))
        return { field, problem: 'webhook_gone' };
    }
    if (action.kind !== 'assign') continue;
    const agent = await agents.findAgent(read, storeId, action.agentId);
    if (!agent || !(await agents.isEnabled(read, storeId, action.agentId)))
      return { field, problem: 'agent_gone' };
    if (agent.role === 'viewer') return { field, problem: 'agent_reads' };
  }
  const lost = conditions.findIndex(
    (condition) => condition.kind === 'team' && !teams.includes(condition.teamId),
  );
  return lost < 0 ? null : { field: `conditions.${lost}`, problem: 'team_gone' };
}
