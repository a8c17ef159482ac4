import { type Content, type Entry, isSaid } from '@aisle/protocol';
import type { Awaited, Goal } from '../script.ts';

type Card = Exclude<Awaited, 'answer'>;

const isAgents = ({ author }: Entry): boolean => author.kind === 'agent';

/** Which card an entry is, if it is one. */
const cardOf = (content: Content): Card | null => {
  if (content.kind === 'suggestion' || content.kind === 'bundle') return 'suggestion';
  if (content.kind === 'cart_proposal') return 'proposal';
  return content.kind === 'notes' ? `${content.topic}_card` : null;
};

/** Whether an entry of the agent's is what she waits for. */
export const isAwaited = (entry: Entry, awaited: Awaited): boolean =>
  isAgents(entry) &&
  (awaited === 'answer' ? isSaid(entry.content) : cardOf(entry.content) === awaited);

/** Between her first words and the first answer of a person; null: there was none. */
export const firstAnswerMs = (entries: readonly Entry[]): number | null => {
  const asked = entries.find(({ author, content }) => author.kind === 'shopper' && isSaid(content));
  const answered = asked && entries.find((one) => one.seq > asked.seq && isAwaited(one, 'answer'));
  return answered ? answered.at - asked.at : null;
};

const isMet = (entries: readonly Entry[], goal: Goal): boolean =>
  entries.some((entry) => {
    const { content } = entry;
    if (goal === 'added') return content.kind === 'suggestion_added';
    if (goal === 'accepted')
      return content.kind === 'proposal_answered' && content.outcome.result === 'accepted';
    return isAwaited(entry, goal);
  });

export type GoalMet = { goal: Goal; met: boolean };

/** What of the script's goals the conversation has brought about. */
export const goalsMet = (entries: readonly Entry[], goals: readonly Goal[]): GoalMet[] =>
  goals.map((goal) => ({ goal, met: isMet(entries, goal) }));
