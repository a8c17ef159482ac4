import type { InboxRow } from '@aisle/protocol';
import { fileWords } from '../attachments/file-words.ts';

/** After this long without an answer the timer warms. */
const WARM_AFTER_MS = 30_000;

export const isWarm = (waitingSince: number, now: number): boolean =>
  now - waitingSince >= WARM_AFTER_MS;

/** How a promise of an answer stands: a quarter of it is left, or nothing. */
export const promiseStands = (
  { waitingSince, dueAt }: Pick<InboxRow, 'waitingSince' | 'dueAt'>,
  now: number,
): 'kept' | 'due' | 'broken' => {
  if (waitingSince === null || dueAt === undefined) return 'kept';
  if (now >= dueAt) return 'broken';
  return now >= dueAt - (dueAt - waitingSince) / 4 ? 'due' : 'kept';
};

const speaker = (row: InboxRow, me: string): string => {
  const author = row.last?.author;
  if (author?.kind !== 'agent') return '';
  return author.agentId === me ? 'You: ' : 'Colleague: ';
};

/** What stands for a card that was sent without a word. */
const WORDLESS: Partial<Record<string, string>> = {
  size_marked: 'Marked a size',
  guide: 'Offered to show a place',
  checkout_link: 'Sent a link to pay',
  gift: 'Asked about the present',
  promised: 'Promised to write',
  call_back_requested: 'Asks for a call or an appointment',
  call_back_answered: 'Answered what she asked for',
  return_answered: 'Answered the return',
};

/** The last thing that happened, as one line of text. */
export const previewWords = (row: InboxRow, me: string): string => {
  if (!row.last) return 'Has not written yet';
  const { kind, preview } = row.last;
  const who = speaker(row, me);
  switch (kind) {
    case 'attachment':
      return `${who}${fileWords({ name: preview })}`;
    case 'suggestion':
      return `${who}Suggested ${preview}`;
    case 'bundle':
      return `${who}Bundle: ${preview}`;
    case 'bundle_added':
    case 'suggestion_added':
      return `Added to cart: ${preview}`;
    case 'cart_proposal':
      return `${who}Proposed ${preview}`;
    case 'proposal_answered':
      return 'Answered the cart proposal';
    case 'order_placed':
      return `Placed order ${preview}`;
    case 'return_requested':
      return `Wants to send back ${preview}`;
    case 'guide_followed':
      return 'Answered the offer to be shown';
    case 'assigned':
      return row.assignedTo === null ? 'Given back to the queue' : `${who}Assigned`;
    case 'joined':
      return `${who}Joined`;
    case 'closed':
      return `${who}Closed`;
    case 'reopened':
      return 'Open again';
    default:
      return `${who}${preview || (WORDLESS[kind] ?? '')}`;
  }
};

/** How many pieces are in the cart, for those who cannot see the chip. */
export const pieces = (quantity: number): string =>
  `${quantity} ${quantity === 1 ? 'piece' : 'pieces'}`;
