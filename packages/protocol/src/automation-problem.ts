import type { AutomationBody } from './automation.ts';

/** What is wrong with a rule, and where: a field's name as the form has it. */
export type AutomationProblem = { field: string; words: string };

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
      return { field, words: 'Words can be looked for only when somebody writes.' };
    if (condition.kind === 'rating' && event.kind !== 'rated')
      return { field, words: 'A rating is there only when she has given one.' };
  }
  for (const [index, action] of actions.entries()) {
    const field = `actions.${index}`;
    const words = problemOf(action.kind, event.kind);
    if (words !== null) return { field, words };
    if (ENDS.includes(action.kind) && index < actions.length - 1)
      return { field, words: 'This comes last: nothing can be done behind it.' };
    const asBefore = actions
      .slice(0, index)
      .some((other) => JSON.stringify(other) === JSON.stringify(action));
    if (asBefore) return { field, words: 'This is done already, further up.' };
  }
  const twice = actions.findLastIndex(({ kind }) => GIVES.includes(kind));
  const first = actions.findIndex(({ kind }) => GIVES.includes(kind));
  if (first !== twice)
    return { field: `actions.${twice}`, words: 'It is given to somebody already, further up.' };
  return null;
}

const GIVES = ['assign', 'team'];

type Kind = AutomationBody['actions'][number]['kind'];

/** Actions that an event makes senseless, or that would bring the same event about. */
function problemOf(action: Kind, event: AutomationBody['event']['kind']): string | null {
  if (event === 'closed' && action === 'close') return 'It is closed already when this happens.';
  if (event === 'closed' && (action === 'say' || action === 'snooze'))
    return 'It is closed when this happens: nothing can be said or snoozed any more.';
  return null;
}
