import type {
  Automation,
  AutomationAction,
  AutomationCondition,
  AutomationEvent,
} from '@aisle/protocol';
import { priorityWords } from '../handling/handling-bar.tsx';
import { formatMoney } from '../money/format-money.ts';

/** Names that rules only know by their ids. */
export type RuleNames = {
  agents: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
  /** Hosts of webhook targets. */
  targets: ReadonlyMap<string, string>;
};

export const EVENTS: Record<AutomationEvent['kind'], string> = {
  started: 'a conversation starts',
  shopper_wrote: 'a shopper writes',
  agent_answered: 'an agent answers',
  assigned: 'somebody is given a conversation',
  closed: 'a conversation is closed',
  reopened: 'a conversation is opened again',
  waiting: 'a shopper has waited for',
  rated: 'a shopper gives a rating',
  ordered: 'an order is placed',
  tagged: 'a tag is put on',
};

export const CONDITIONS: Record<AutomationCondition['kind'], string> = {
  language: 'Her language',
  page: 'The page she is on',
  words: 'Words in what is written',
  hours: 'Business hours',
  cart: 'The value of her cart',
  tag: 'A tag of the conversation',
  team: 'The team it is with',
  unassigned: 'Nobody has it yet',
  ordered_before: 'Whether she has ordered before',
  rating: 'Her rating',
};

export const ACTIONS: Record<AutomationAction['kind'], string> = {
  assign: 'Give it to somebody',
  team: 'Give it to a team',
  tag: 'Put a tag on',
  untag: 'Take a tag off',
  priority: 'Set the priority',
  say: 'Say something to her',
  note: 'Add a private note',
  snooze: 'Snooze it',
  follow_up: 'Open a follow-up',
  webhook: 'Tell a webhook',
  close: 'Close it',
};

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const eventWords = (event: AutomationEvent): string => {
  if (event.kind === 'waiting') return `${EVENTS.waiting} ${many(event.minutes, 'minute')}`;
  if (event.kind === 'tagged' && event.tag) return `the tag ${event.tag} is put on`;
  return EVENTS[event.kind];
};

/** The language's own name in the agent's, `German`. */
export const languageName = (language: string): string => {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

export const conditionWords = (condition: AutomationCondition, { teams }: RuleNames): string => {
  switch (condition.kind) {
    case 'language':
      return `her language is ${languageName(condition.language)}`;
    case 'page':
      return `her page’s address contains ${condition.part}`;
    case 'words':
      return `it says ${listed(
        condition.words.map((word) => `“${word}”`),
        'or',
      )}`;
    case 'hours':
      return condition.open ? 'the store is open' : 'the store is closed';
    case 'cart':
      return `her cart is worth ${condition.is === 'over' ? 'more' : 'less'} than ${formatMoney(condition.than)}`;
    case 'tag':
      return `it is tagged ${condition.tag}`;
    case 'team':
      return `it is with team ${teams.get(condition.teamId) ?? 'that is gone'}`;
    case 'unassigned':
      return 'nobody has it yet';
    case 'ordered_before':
      return condition.ordered ? 'she has ordered before' : 'she has not ordered before';
    case 'rating':
      return `her satisfaction is ${condition.most === 1 ? '1 of 5' : `${condition.most} of 5 or less`}`;
  }
};

const actionWords = (action: AutomationAction, { agents, teams, targets }: RuleNames): string => {
  switch (action.kind) {
    case 'assign':
      return `give it to ${agents.get(action.agentId) ?? 'somebody who is gone'}`;
    case 'team':
      return `give it to team ${teams.get(action.teamId) ?? 'that is gone'}`;
    case 'tag':
      return `tag it ${action.tag}`;
    case 'untag':
      return `take the tag ${action.tag} off`;
    case 'priority':
      return `set ${priorityWords(action.priority).toLowerCase()} priority`;
    case 'say':
      return `say “${action.text}”`;
    case 'note':
      return 'add a private note';
    case 'snooze':
      return `snooze it for ${many(action.hours, 'hour')}`;
    case 'follow_up':
      return `open a follow-up for ${many(action.hours, 'hour')} later`;
    case 'webhook':
      return `tell ${targets.get(action.targetId) ?? 'a webhook that is gone'}`;
    case 'close':
      return 'close it';
  }
};

/** A rule as a sentence: “When a shopper writes and her language is German, give it to team Berlin”. */
export const ruleWords = (
  {
    event,
    match,
    conditions,
    actions,
  }: Pick<Automation, 'event' | 'match' | 'conditions' | 'actions'>,
  names: RuleNames,
): string => {
  const when = eventWords(event);
  const held = conditions.map((each) => conditionWords(each, names));
  const only = held.length === 0 ? '' : ` and ${listed(held, match === 'all' ? 'and' : 'or')}`;
  const does = listed(
    actions.map((each) => actionWords(each, names)),
    'and',
  );
  return `When ${when}${only}, ${does}${/[.!?…]”$/.test(does) ? '' : '.'}`;
};
