import {
  type Author,
  type Content,
  type Entry,
  isAwaited,
  isSaid,
  type ProposedChange,
} from '@aisle/protocol';
import type { Tables } from '../tables.ts';

/** The columns of a conversation's row that its log keeps. */
export const LOG_COLUMNS = [
  'conversationId',
  'storeId',
  'status',
  'head',
  'assignedTo',
  'unread',
  'shopperUnread',
  'lastAt',
  'lastAuthor',
  'lastKind',
  'lastPreview',
  'waitingSince',
  'askedAt',
  'repliedAt',
  'mailedSince',
  'mailDueAt',
  'updatedAt',
  'changedAt',
] as const;

export type LogState = Pick<Tables['conversations']['$inferSelect'], (typeof LOG_COLUMNS)[number]>;

const PREVIEW_LENGTH = 200;

/** Answers within so long of each other share a letter. */
export const MAIL_QUIET_MS = 120_000;

/** The first words, never ending in half an emoji. */
const shorten = (text: string) =>
  text.length <= PREVIEW_LENGTH
    ? text
    : text.slice(0, PREVIEW_LENGTH).replace(/[\uD800-\uDBFF]$/, '');

const namesOf = (lines: readonly { name: string }[]): string =>
  lines.map(({ name }) => name).join(', ');

const changeName = (change: ProposedChange): string => {
  if (change.kind === 'apply_code') return change.offered.code;
  if (change.kind === 'restore') return change.codesOff.join(', ');
  return change.kind === 'gift' ? (change.wrap?.name ?? change.note ?? '') : change.line.name;
};

/** The words an entry stands for in the inbox; empty where the kind alone says it. */
export const wordsOf = (content: Content): string => {
  switch (content.kind) {
    case 'message':
      return content.text;
    case 'attachment':
      return content.name;
    case 'suggestion':
      return content.text ?? namesOf(content.products.map(({ product }) => product));
    case 'suggestion_added':
      return content.name;
    case 'bundle':
      return content.text ?? content.name;
    case 'bundle_added':
    case 'return_requested':
      return namesOf(content.lines);
    case 'notes':
      return content.text ?? content.product.name;
    case 'cart_proposal':
      return content.text ?? content.changes.map(changeName).join(', ');
    case 'order_placed':
    case 'order_update':
      return content.number;
    case 'guide':
    case 'checkout_link':
    case 'gift':
    case 'return_answered':
      return content.text ?? '';
    default:
      return '';
  }
};

const previewOf = (content: Content): string => shorten(wordsOf(content));

const ASKED: ReadonlySet<Content['kind']> = new Set([
  'return_requested',
  'return_answered',
  'call_back_requested',
  'call_back_answered',
  'call_back_proposed',
]);

/** What someone says to the other side, as opposed to what happened; a wish and its answer are said too. */
export const isSpoken = (content: Content) =>
  isSaid(content) || ASKED.has(content.kind) || isNone(content);

/** She took none of the times that were offered: somebody has to see to it. */
const isNone = (content: Content) =>
  content.kind === 'call_back_decided' && content.at === undefined;

/** Unread, waiting and first-answer columns, by who speaks. */
const afterSpeaking = (
  state: LogState,
  author: Author,
  content: Content,
  at: number,
): Partial<LogState> => {
  if (author.kind === 'shopper') {
    const heard = { unread: state.unread + 1 };
    return isSpoken(content)
      ? {
          ...heard,
          ...wokenByHer(state),
          waitingSince: state.waitingSince ?? at,
          askedAt: state.askedAt ?? at,
        }
      : heard;
  }
  if (!(author.kind === 'agent' ? isSpoken(content) : isAwaited(content))) return {};
  const toHer = {
    shopperUnread: state.shopperUnread + 1,
    ...(state.mailedSince !== null && { mailDueAt: at + MAIL_QUIET_MS }),
  };
  if (author.kind !== 'agent') return toHer;
  return {
    ...toHer,
    waitingSince: null,
    // An answer needs a question: an agent who speaks first has replied to nothing.
    repliedAt: state.repliedAt ?? (state.askedAt === null ? null : at),
  };
};

/** Rule 41: what sleeps comes back when she writes, whatever time it was to come back at. */
const wokenByHer = ({ status }: LogState): Partial<LogState> =>
  status === 'snoozed' ? { status: 'open' } : {};

/** What the content itself does to the conversation. */
const afterContent = (state: LogState, content: Content, at: number): Partial<LogState> => {
  if (content.kind === 'assigned') return { assignedTo: content.agentId };
  if (content.kind === 'closed')
    return {
      ...{ status: 'closed' as const, waitingSince: null },
      // Who has gone is asked there how it was.
      ...(state.mailedSince !== null && { mailDueAt: state.mailDueAt ?? at + MAIL_QUIET_MS }),
    };
  return content.kind === 'reopened' ? { status: 'open' } : {};
};

/** The conversation's row after this entry. Instants never go back, whatever the clock does. */
export const applyEntry = (state: LogState, entry: Entry): LogState => ({
  ...state,
  ...afterSpeaking(state, entry.author, entry.content, entry.at),
  ...afterContent(state, entry.content, entry.at),
  head: entry.seq,
  lastAt: entry.at,
  lastAuthor: entry.author,
  lastKind: entry.content.kind,
  lastPreview: previewOf(entry.content),
  updatedAt: Math.max(state.updatedAt, entry.at),
  changedAt: Math.max(state.changedAt, entry.at),
});

const AFTER_CLOSING: readonly Content['kind'][] = [
  'reopened',
  'assigned',
  'order_placed',
  // Her cart has changed, whoever closed the conversation meanwhile.
  'proposal_answered',
  'suggestion_added',
];

/** A closed conversation takes nothing but these. */
export const mayFollowClosing = (content: Content) => AFTER_CLOSING.includes(content.kind);
