import type { InboxRow } from '@aisle/protocol';
import { fileWords } from '../attachments/file-words.ts';
import { inboxWords } from './words.ts';

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

/**
 * What was done or said last; `who` is set where the store did it: `You:`. Where there is a `what`, the
 * words have a `{what}` for it.
 */
export type Preview = { who: string | null; words: string; what?: string };

const alone = (words: string): Preview => ({ who: null, words });

const byWhom = ({ last }: InboxRow, me: string, words: string): Preview => {
  if (last?.author.kind !== 'agent') return alone(words);
  return { who: last.author.agentId === me ? inboxWords.you : inboxWords.colleague, words };
};

/** What stands for a card that was sent without a word. */
const WORDLESS: Partial<Record<string, string>> = inboxWords.wordless;

/** The last thing that happened. What people wrote may be of another script than what stands before it. */
export const previewOf = (row: InboxRow, me: string): Preview => {
  if (!row.last) return alone(inboxWords.notWritten);
  const { kind, preview } = row.last;
  switch (kind) {
    case 'attachment':
      return byWhom(row, me, fileWords({ name: preview }));
    case 'suggestion':
      return { ...byWhom(row, me, inboxWords.suggested), what: preview };
    case 'bundle':
      return { ...byWhom(row, me, inboxWords.bundle), what: preview };
    case 'bundle_added':
    case 'suggestion_added':
      return { ...alone(inboxWords.addedToCart), what: preview };
    case 'cart_proposal':
      return { ...byWhom(row, me, inboxWords.proposed), what: preview };
    case 'proposal_answered':
      return alone(inboxWords.answeredProposal);
    case 'order_update':
      return { ...alone(inboxWords.orderUpdate), what: preview };
    case 'order_placed':
      return { ...alone(inboxWords.ordered), what: preview };
    case 'return_requested':
      return { ...alone(inboxWords.wantsBack), what: preview };
    case 'guide_followed':
      return alone(inboxWords.answeredGuide);
    case 'assigned':
      return row.assignedTo === null
        ? alone(inboxWords.givenBack)
        : byWhom(row, me, inboxWords.assigned);
    case 'joined':
      return byWhom(row, me, inboxWords.joined);
    case 'closed':
      return byWhom(row, me, inboxWords.closed);
    case 'reopened':
      return alone(inboxWords.openAgain);
    default:
      return byWhom(row, me, preview || (WORDLESS[kind] ?? ''));
  }
};

/** How many pieces are in the cart, for those who cannot see the chip. */
export const pieces = (quantity: number): string => inboxWords.pieces(quantity);
