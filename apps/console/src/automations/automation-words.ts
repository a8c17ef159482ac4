import type {
  Automation,
  AutomationAction,
  AutomationCondition,
  AutomationEvent,
} from '@aisle/protocol';
import { languageName } from '../language/language-name.ts';
import { listed } from '../language/listed.ts';
import { formatMoney } from '../money/format-money.ts';
import { automationWords as words } from './words.ts';

/** Names that rules only know by their ids. */
export type RuleNames = {
  agents: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
  /** Titles of everyone’s saved replies. */
  replies: ReadonlyMap<string, string>;
  /** Hosts of webhook targets. */
  targets: ReadonlyMap<string, string>;
};

const eventWords = (event: AutomationEvent): string => {
  if (event.kind === 'waiting') return words.waited(event.minutes);
  if (event.kind === 'tagged' && event.tag) return words.tagPutOn(event.tag);
  return words.events[event.kind];
};

const conditionWords = (condition: AutomationCondition, { teams }: RuleNames): string => {
  switch (condition.kind) {
    case 'language':
      return words.ifLanguage(languageName(condition.language));
    case 'page':
      return words.ifPage(condition.part);
    case 'words':
      return words.ifWords(listed(condition.words.map(words.quoted), 'or'));
    case 'hours':
      return condition.open ? words.ifOpen : words.ifClosed;
    case 'cart': {
      const say = condition.is === 'over' ? words.ifCartOver : words.ifCartUnder;
      return say(formatMoney(condition.than));
    }
    case 'tag':
      return words.ifTag(condition.tag);
    case 'team':
      return named(teams.get(condition.teamId), words.ifTeam, words.ifTeamGone);
    case 'unassigned':
      return words.ifUnassigned;
    case 'ordered_before':
      return condition.ordered ? words.ifOrdered : words.ifNotOrdered;
    case 'rating':
      return words.ifRating(condition.most);
  }
};

/** What is said of somebody or something by its name, or of what is gone. */
const named = (name: string | undefined, say: (name: string) => string, gone: string): string =>
  name === undefined ? gone : say(name);

const actionWords = (action: AutomationAction, names: RuleNames): string => {
  const { agents, teams, replies, targets } = names;
  switch (action.kind) {
    case 'assign':
      return named(agents.get(action.agentId), words.doAssign, words.doAssignGone);
    case 'team':
      return named(teams.get(action.teamId), words.doTeam, words.doTeamGone);
    case 'tag':
      return words.doTag(action.tag);
    case 'untag':
      return words.doUntag(action.tag);
    case 'priority':
      return words.doPriority[action.priority];
    case 'say':
      return words.doSay(words.quoted(action.text));
    case 'reply':
      return named(replies.get(action.replyId), words.doReply, words.doReplyGone);
    case 'ask_rating':
      return words.doAskRating;
    case 'note':
      return words.doNote;
    case 'snooze':
      return words.doSnooze(action.hours);
    case 'follow_up':
      return words.doFollowUp(action.hours);
    case 'webhook':
      return named(targets.get(action.targetId), words.doWebhook, words.doWebhookGone);
    case 'close':
      return words.doClose;
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
  const only = conditions.map((each) => conditionWords(each, names));
  const does = actions.map((each) => actionWords(each, names));
  const last = actions.at(-1);
  const ended = last?.kind === 'say' && /[.!?…؟。]$/.test(last.text);
  return words.sentence(
    eventWords(event),
    listed(only, match === 'all' ? 'and' : 'or'),
    listed(does),
    ended,
  );
};
