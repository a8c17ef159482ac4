import { type AutomationBody, findAutomationProblem as findProblem } from '@aisle/protocol';
import { agents, type Read, routing, webhookTargets } from '@aisle/storage';

/** What is wrong with a rule, the field before the colon; null: nothing. */
export async function findAutomationProblem(
  read: Read,
  storeId: string,
  body: AutomationBody,
): Promise<string | null> {
  const problem = findProblem(body);
  if (problem) return `${problem.field}: ${problem.words}`;
  const teams = (await routing.listTeams(read, storeId)).map(({ teamId }) => teamId);
  for (const [index, action] of body.actions.entries()) {
    const field = `actions.${index}`;
    if (action.kind === 'team' && !teams.includes(action.teamId))
      return `${field}: This team is not there any more.`;
    if (action.kind === 'webhook') {
      const target = { storeId, targetId: action.targetId };
      if (!(await webhookTargets.findTarget(read, target)))
        return `${field}: This webhook is not there any more.`;
    }
    if (action.kind !== 'assign') continue;
    const agent = await agents.findAgent(read, storeId, action.agentId);
    if (!agent || !(await agents.isEnabled(read, storeId, action.agentId)))
      return `${field}: Whoever this names is not in the store any more.`;
    if (agent.role === 'viewer') return `${field}: ${agent.name} may only read.`;
  }
  const lost = body.conditions.findIndex(
    (condition) => condition.kind === 'team' && !teams.includes(condition.teamId),
  );
  return lost < 0 ? null : `conditions.${lost}: This team is not there any more.`;
}
