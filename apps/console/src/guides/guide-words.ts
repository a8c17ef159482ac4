import type { CheckoutLink, Gift, GiftCard, Guide, GuidePlace } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';

/** How an agent calls the places of a shop. */
export const PLACES: Record<GuidePlace, string> = {
  cart: 'Her cart',
  size_guide: 'The size guide',
  code: 'The field for codes',
  checkout: 'The check-out',
};

/** What was sent, in one line. */
export const guideWords = (content: Guide | CheckoutLink | GiftCard): string => {
  if (content.kind === 'guide') return `Offered to show her: ${PLACES[content.place]}`;
  if (content.kind === 'gift') return 'Asked about the present';
  const sum = content.subtotal ? `, ${formatMoney(content.subtotal)}` : '';
  return `Link to pay: ${content.pieces} ${content.pieces === 1 ? 'piece' : 'pieces'}${sum}`;
};

/** What is known of a present, as names and values; empty fields are left out. */
export const giftLines = (gift: Gift): [string, string][] =>
  (
    [
      ['For', gift.recipient],
      ['Occasion', gift.occasion],
      ['Size', gift.sizes],
      ['Likes', gift.style],
      ['Budget', gift.budget && formatMoney(gift.budget)],
      ['By', gift.date],
      ['Country', gift.country],
      ['Note', gift.note],
      ['Wrap', gift.wrap ? 'yes' : undefined],
      ['Receipt', gift.giftReceipt ? 'without prices' : undefined],
    ] as const
  ).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
