import type { Content } from '@aisle/protocol';
import { answeredWords, placedWords } from '../orders/return-row.tsx';
import { answerWords } from '../proposals/answer-words.ts';
import { movedWords } from '../routing/assigned-words.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { bundleAddedWords } from '../suggestions/bundle-words.ts';
import type { Said } from './log-rows.ts';

/** Names of everyone who may stand in the log, and faces of those who have one. */
export type Names = {
  me: string;
  shopper: string;
  agents: ReadonlyMap<string, string>;
  photos?: ReadonlyMap<string, string>;
};

export const agentName = (names: Names, agentId: string): string =>
  agentId === names.me ? 'You' : (names.agents.get(agentId) ?? 'A colleague');

const assigned = (
  said: Said,
  content: Extract<Content, { kind: 'assigned' }>,
  names: Names,
): string => {
  const { agentId } = content;
  const receiver = agentId === names.me ? 'you' : agentName(names, agentId ?? '');
  const moved = movedWords(content, receiver);
  if (moved !== null) return moved;
  if (content.rule !== undefined)
    return `Rule “${content.rule}” gave this to ${agentId === null ? 'a team' : receiver}`;
  if (agentId === null) return content.teamId ? 'Given to a team' : 'Given back to the queue';
  const by = said.author.kind === 'agent' ? said.author.agentId : null;
  if (by === agentId) return `${agentName(names, agentId)} took the conversation`;
  return `Handed to ${receiver}`;
};

const by = (said: Said, names: Names): string => {
  if (said.author.kind === 'agent')
    return ` by ${agentName(names, said.author.agentId).replace('You', 'you')}`;
  return said.author.kind === 'shopper' ? ` by ${names.shopper}` : '';
};

const clockWords = (at: number): string =>
  new Intl.DateTimeFormat(undefined, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  }).format(at);

const GUIDE_RESULTS = {
  shown: 'She was shown the place',
  missing: 'The place is not on her page',
  refused: 'She did not want to be shown',
};

/** A line of the log that nobody said: an addition to the cart, an assignment, an end. */
export const eventWords = (said: Said, names: Names): string => {
  const { content } = said;
  switch (content.kind) {
    case 'suggestion_added': {
      const options = optionWords(content.options);
      const many = content.quantity > 1 ? `${content.quantity} × ` : '';
      return `Added to cart: ${many}${options === '' ? content.name : options}`;
    }
    case 'size_marked':
      return content.size === undefined ? 'No size marked' : `Marked ${content.size}`;
    case 'bundle_added':
      return bundleAddedWords(content);
    case 'proposal_answered':
      return answerWords(content.outcome, names.shopper);
    case 'guide_followed':
      return GUIDE_RESULTS[content.result];
    case 'assigned':
      return assigned(said, content, names);
    case 'joined':
      return `${said.author.kind === 'agent' ? agentName(names, said.author.agentId) : 'A colleague'} joined`;
    case 'call_back_requested':
      return `${content.way === 'phone' ? `Asks to be called at ${content.phone}` : 'Asks for somebody in the chat'}: ${clockWords(content.at)}`;
    case 'call_back_answered':
      return `${content.result === 'confirmed' ? 'Confirmed' : 'Declined'}${by(said, names)}: ${clockWords(content.at)}`;
    case 'promised':
      return `${said.author.kind === 'agent' ? agentName(names, said.author.agentId) : content.name} promised to write by ${clockWords(content.dueAt)}`;
    case 'closed':
      return content.rule === undefined
        ? `Closed${by(said, names)}`
        : `Closed by rule “${content.rule}”`;
    case 'reopened':
      return 'Open again';
    case 'order_placed':
      return placedWords(content);
    case 'return_answered':
      return answeredWords(content);
    default:
      return '';
  }
};
