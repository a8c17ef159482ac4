import type { Author, Content, Entry } from '@aisle/protocol';
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
  'updatedAt',
  'changedAt',
] as const;

export type LogState = Pick<Tables['conversations']['$inferSelect'], (typeof LOG_COLUMNS)[number]>;

const PREVIEW_LENGTH = 200;

/** The first words, never ending in half an emoji. */
const shorten = (text: string) =>
  text.length <= PREVIEW_LENGTH
    ? text
    : text.slice(0, PREVIEW_LENGTH).replace(/[\uD800-\uDBFF]$/, '');

const previewOf = (content: Content): string => {
  switch (content.kind) {
    case 'message':
      return shorten(content.text);
    case 'suggestion':
      return shorten(
        content.text ?? content.products.map(({ product }) => product.name).join(', '),
      );
    case 'suggestion_added':
      return shorten(content.name);
    case 'assigned':
    case 'closed':
    case 'reopened':
      return '';
  }
};

/** What someone says to the other side, as opposed to what happened to the conversation. */
export const isSpoken = (content: Content) =>
  content.kind === 'message' || content.kind === 'suggestion';

/** Unread, waiting and first-answer columns, by who speaks. */
const afterSpeaking = (state: LogState, author: Author, content: Content, at: number) => {
  if (author.kind === 'shopper') {
    const heard = { unread: state.unread + 1 };
    return isSpoken(content)
      ? { ...heard, waitingSince: state.waitingSince ?? at, askedAt: state.askedAt ?? at }
      : heard;
  }
  if (author.kind !== 'agent' || !isSpoken(content)) return {};
  return {
    shopperUnread: state.shopperUnread + 1,
    waitingSince: null,
    // An answer needs a question: an agent who speaks first has replied to nothing.
    repliedAt: state.repliedAt ?? (state.askedAt === null ? null : at),
  };
};

/** What the content itself does to the conversation. */
const afterContent = (content: Content): Partial<LogState> => {
  if (content.kind === 'assigned') return { assignedTo: content.agentId };
  if (content.kind === 'closed') return { status: 'closed', waitingSince: null };
  return content.kind === 'reopened' ? { status: 'open' } : {};
};

/** The conversation's row after this entry. Instants never go back, whatever the clock does. */
export const applyEntry = (state: LogState, entry: Entry): LogState => ({
  ...state,
  ...afterSpeaking(state, entry.author, entry.content, entry.at),
  ...afterContent(entry.content),
  head: entry.seq,
  lastAt: entry.at,
  lastAuthor: entry.author,
  lastKind: entry.content.kind,
  lastPreview: previewOf(entry.content),
  updatedAt: Math.max(state.updatedAt, entry.at),
  changedAt: Math.max(state.changedAt, entry.at),
});

/** A closed conversation takes nothing but these. */
export const mayFollowClosing = (content: Content) =>
  content.kind === 'reopened' || content.kind === 'assigned';
