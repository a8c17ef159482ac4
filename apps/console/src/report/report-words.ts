import type { ReportRow } from '@aisle/protocol';
import { LINK } from '../orders/order-words.ts';

export const orderWords = (orders: number): string =>
  orders === 1 ? '1 order' : `${orders} orders`;

export const dayWords = (days: number): string => (days === 1 ? 'one day' : `${days} days`);

/** What each figure counts. It stands beside the figure, so that nobody has to guess. */
export const definitions = (windows: { directDays: number; influencedDays: number }) => ({
  direct: `Lines that went into the cart from a suggestion, bundle or accepted proposal, or that were bought with a single-use code, within ${dayWords(windows.directDays)} before the order. Goods only: no shipping, no tax on top.`,
  influenced: `Whole orders before which a person of yours wrote within ${dayWords(windows.influencedDays)}. An order can be direct as well: never add the two.`,
  with_chat:
    'Whole orders of shoppers who were in a conversation in these days, whatever came of it.',
  without_chat: 'All other orders we know of.',
});

const TOUCH: Record<ReportRow['touches'][number]['kind'], string> = {
  message: 'an agent wrote',
  suggestion: 'added from a suggestion',
  bundle: 'added from a bundle',
  proposal: 'added by a proposal she accepted',
  code: 'a single-use code',
  checkout_link: 'a link to the check-out',
};

/** Why an order counts, in words: what points at the conversation, and what sold in it. */
export const evidenceWords = ({ evidence, touches }: ReportRow): string[] => [
  ...(evidence[0] ? [`Hers: ${LINK[evidence[0].kind]}`] : []),
  ...[...new Set(touches.map(({ kind }) => TOUCH[kind]))].map(
    (words) => `${words[0]?.toUpperCase()}${words.slice(1)}`,
  ),
];
