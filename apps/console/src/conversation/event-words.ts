import type { Content } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { answeredWords, placedWords } from '../orders/return-row.tsx';
import { answerWords } from '../proposals/answer-words.ts';
import { movedWords } from '../routing/assigned-words.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { bundleAddedWords } from '../suggestions/bundle-words.ts';
import type { Said } from './log-rows.ts';
import { conversationWords } from './words.ts';

/** Names of everyone who may stand in the log, and faces of those who have one. */
export type Names = {
  me: string;
  shopper: string;
  agents: ReadonlyMap<string, string>;
  photos?: ReadonlyMap<string, string>;
};

export const agentName = (names: Names, agentId: string): string =>
  agentId === names.me
    ? conversationWords.you
    : (names.agents.get(agentId) ?? conversationWords.aColleague);

const assigned = (
  said: Said,
  content: Extract<Content, { kind: 'assigned' }>,
  names: Names,
): string => {
  const { agentId, rule } = content;
  const isMe = agentId === names.me;
  const name = agentName(names, agentId ?? '');
  const moved = movedWords(content, isMe ? conversationWords.toYou : name);
  if (moved !== null) return moved;
  if (rule !== undefined) {
    if (agentId === null) return conversationWords.ruleGaveTeam(rule);
    return isMe ? conversationWords.ruleGaveYou(rule) : conversationWords.ruleGave(rule, name);
  }
  if (agentId === null)
    return content.teamId ? conversationWords.givenToTeam : conversationWords.givenBack;
  const by = said.author.kind === 'agent' ? said.author.agentId : null;
  if (by === agentId) return isMe ? conversationWords.youTook : conversationWords.took(name);
  return isMe ? conversationWords.handedToYou : conversationWords.handedTo(name);
};

/** What was done: by her, by somebody with a name, or by nobody. */
type Done = { alone: string; you: string; by: (name: string) => string };

const doneWords = ({ author }: Said, names: Names, { alone, you, by }: Done): string => {
  if (author.kind === 'shopper') return by(names.shopper);
  if (author.kind !== 'agent') return alone;
  return author.agentId === names.me ? you : by(agentName(names, author.agentId));
};

const clock = new Intl.DateTimeFormat(locale, {
  ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
});

/** Of which she may take one. */
const promised = (
  { author }: Said,
  { name, dueAt }: Extract<Content, { kind: 'promised' }>,
  names: Names,
): string => {
  const when = clock.format(dueAt);
  if (author.kind !== 'agent') return conversationWords.promised(name, when);
  return author.agentId === names.me
    ? conversationWords.youPromised(when)
    : conversationWords.promised(agentName(names, author.agentId), when);
};

const joined = ({ author }: Said, names: Names): string => {
  if (author.kind !== 'agent') return conversationWords.joined(conversationWords.aColleague);
  return author.agentId === names.me
    ? conversationWords.youJoined
    : conversationWords.joined(agentName(names, author.agentId));
};

/** A line of the log that nobody said: an addition to the cart, an assignment, an end. */
export const eventWords = (said: Said, names: Names): string => {
  const { content } = said;
  switch (content.kind) {
    case 'suggestion_added': {
      const options = optionWords(content.options);
      const many = content.quantity > 1 ? `${content.quantity} × ` : '';
      return conversationWords.addedToCart(`${many}${options === '' ? content.name : options}`);
    }
    case 'size_marked':
      return content.size === undefined
        ? conversationWords.noSizeMarked
        : conversationWords.sizeMarked(content.size);
    case 'bundle_added':
      return bundleAddedWords(content);
    case 'proposal_answered':
      return answerWords(content.outcome, names.shopper);
    case 'guide_followed':
      return conversationWords.guided[content.result];
    case 'assigned':
      return assigned(said, content, names);
    case 'joined':
      return joined(said, names);
    case 'call_back_requested':
      return conversationWords.at(
        content.way === 'phone'
          ? conversationWords.asksForCall(content.phone ?? '')
          : conversationWords.asksForChat,
        clock.format(content.at),
      );
    case 'call_back_answered':
      return conversationWords.at(
        doneWords(said, names, conversationWords[content.result]),
        clock.format(content.at),
      );
    case 'call_back_proposed':
      return conversationWords.at(
        doneWords(said, names, conversationWords.offeredTimes),
        listed(
          content.times.map((at) => clock.format(at)),
          'or',
        ),
      );
    case 'call_back_decided':
      return content.at === undefined
        ? conversationWords.tookNoTime(names.shopper)
        : conversationWords.at(conversationWords.tookTime(names.shopper), clock.format(content.at));
    case 'promised':
      return promised(said, content, names);
    case 'closed':
      return content.rule === undefined
        ? doneWords(said, names, conversationWords.ended)
        : conversationWords.endedByRule(content.rule);
    case 'reopened':
      return conversationWords.reopened;
    case 'order_placed':
      return placedWords(content);
    case 'return_answered':
      return answeredWords(content);
    default:
      return '';
  }
};
