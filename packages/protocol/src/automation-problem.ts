import type { AutomationBody } from './automation.ts';

/**
 * What can be wrong with a rule, as the server says it. The name of each is what a form finds its own
 * words by; those that only the server can know are the last.
 */
export const AUTOMATION_PROBLEMS = {
  words_unwritten: 'Words can be looked for only when somebody writes.',
  rating_ungiven: 'A rating is there only when she has given one.',
  not_last: 'This comes last: nothing can be done behind it.',
  done_above: 'This is done already, further up.',
  given_above: 'It is given to somebody already, further up.',
  closed_already: 'It is closed already when this happens.',
  rated_already: 'She has given one already when this happens.',
  closed_for_good: 'It is closed when this happens: nothing can be said or snoozed any more.',
  team_gone: 'This team is not there any more.',
  reply_gone: 'This saved reply is not there any more.',
  webhook_gone: 'This webhook is not there any more.',
  agent_gone: 'Whoever this names is not in the store any more.',
  agent_reads: 'Whoever this names may only read.',
} as const;

export type AutomationProblemName = keyof typeof AUTOMATION_PROBLEMS;

/** What is wrong with a rule, and where: a field's name as the form has it, `actions.0`. */
export type AutomationProblem = { field: string; problem: AutomationProblemName };

const ENDS = ['snooze', 'close'];

/**
 * What is wrong with a rule that is well formed; null: nothing. Asked by the form while it is filled
 * in, and by the server before it is kept.
 */
export function findAutomationProblem({
  event,
  conditions,
  actions,
}: AutomationBody): AutomationProblem | null {
  for (const [index, condition] of conditions.entries()) {
    const field = `conditions.${index}`;
    if (
      condition.kind === 'words' &&
      event.kind !== 'shopper_wrote' &&
      event.kind !== 'agent_answered'
    )
      return { field, problem: 'words_unwritten' };
    if (condition.kind === 'rating' && event.kind !== 'rated')
      return { field, problem: 'rating_ungiven' };
  }
  for (const [index, action] of actions.entries()) {
    const field = `actions.${index}`;
    const problem = problemOf(action.kind, event.kind);
    if (problem !== null) return { field, problem };
    if (ENDS.includes(action.kind) && index < actions.length - 1)
      return { field, problem: 'not_last' };
    const asBefore = actions
      .slice(0, index)
      .some((other) => JSON.stringify(other) === JSON.stringify(action));
    if (asBefore) return { field, problem: 'done_above' };
  }
  const twice = actions.findLastIndex(({ kind }) => GIVES.includes(kind));
  const first = actions.findIndex(({ kind }) => GIVES.includes(kind));
  return first === twice ? null : { field: `actions.${twice}`, problem: 'given_above' };
}

const GIVES = ['assign', 'team'];
/** What a closed conversation has no room for. */
const SPEAKS_OR_SLEEPS = ['say', 'reply', 'snooze'];

type Kind = AutomationBody['actions'][number]['kind'];

/** Actions that an event makes senseless, or that would bring the same event about. */
function problemOf(
  action: Kind,
  event: AutomationBody['event']['kind'],
): AutomationProblemName | null {
  if (event === 'closed' && action === 'close') return 'closed_already';
  if (event === 'closed' && SPEAKS_OR_SLEEPS.includes(action)) return 'closed_for_good';
  if (event === 'rated' && action === 'ask_rating') return 'rated_already';
  return null;
}
