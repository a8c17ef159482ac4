import type {
  CheckoutLink,
  DeliveryEstimate,
  Gift,
  GiftCard,
  Guide,
  GuidePlace,
  Refusal,
} from '@aisle/protocol';
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

/** What is on its way to her, before anything more is known of it. */
export const waitingWords = (name: string, payload: { place?: unknown }): string => {
  if (name === 'sendCheckoutLink') return 'Link to pay';
  if (name === 'askForGift') return guideWords({ kind: 'gift' });
  const place = Object.keys(PLACES).find((one) => one === payload.place) as GuidePlace | undefined;
  return place ? guideWords({ kind: 'guide', place }) : 'Offered to show her a place';
};

/** Why she has no link to pay; undefined where it is nothing of the link itself. */
export const noLinkWords = ({ code, message }: Refusal): string | undefined => {
  if (code === 'forbidden' && message.startsWith('this shop'))
    return 'Not sent: this shop makes no links to pay. Show her the check-out instead.';
  if (code === 'not_found' && message.startsWith('her cart'))
    return 'Not sent: her cart is empty, or she does not share it.';
  // The shop's own words, such as what is sold out.
  return code === 'invalid' ? `Not sent: the shop said “${message}”.` : undefined;
};

const IN_TIME = { yes: 'In time.', perhaps: 'In time if all goes well.', no: 'Too late.' };

/** When something ordered now would be there, and whether that is in time. */
export const arrivalWords = (
  { earliest, latest, orderBefore, inTime }: DeliveryEstimate,
  locale?: string,
): string => {
  const days = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  });
  const until = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', hour: '2-digit', minute: '2-digit' },
  }).format(orderBefore);
  const between = days.formatRange(new Date(earliest), new Date(latest));
  const fits = inTime ? `${IN_TIME[inTime]} ` : '';
  return `${fits}Arrives ${between} if ordered before ${until}.`;
};

/** A day as it is said, `Thu, 24 Dec 2026`. */
const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(undefined, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(day));

const countryWords = (code: string): string =>
  new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code;

/** What is known of a present, as names and values; empty fields are left out. */
export const giftLines = (gift: Gift): [string, string][] =>
  (
    [
      ['For', gift.recipient],
      ['Occasion', gift.occasion],
      ['Size', gift.sizes],
      ['Likes', gift.style],
      ['Budget', gift.budget && formatMoney(gift.budget)],
      ['By', gift.date && dayWords(gift.date)],
      ['Country', gift.country && countryWords(gift.country)],
      ['Note', gift.note],
      ['Wrap', gift.wrap ? 'yes' : undefined],
      ['Receipt', gift.giftReceipt ? 'without prices' : undefined],
    ] as const
  ).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
