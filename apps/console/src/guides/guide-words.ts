import type {
  CheckoutLink,
  DeliveryEstimate,
  Gift,
  GiftCard,
  Guide,
  GuidePlace,
  Refusal,
} from '@aisle/protocol';
import { locale as ownLocale } from '../language/current.ts';
import { formatMoney } from '../money/format-money.ts';
import { guideWords } from './words.ts';

/** What was sent, in one line. */
export const sentWords = (content: Guide | CheckoutLink | GiftCard): string => {
  if (content.kind === 'guide') return guideWords.offeredPlace(guideWords.places[content.place]);
  if (content.kind === 'gift') return guideWords.askedGift;
  const { pieces, subtotal } = content;
  return subtotal
    ? guideWords.sentLinkWorth(pieces, formatMoney(subtotal))
    : guideWords.sentLinkOf(pieces);
};

/** What is on its way to her, before anything more is known of it. */
export const waitingWords = (name: string, payload: { place?: unknown }): string => {
  if (name === 'sendCheckoutLink') return guideWords.sentLink;
  if (name === 'askForGift') return guideWords.askedGift;
  const { places } = guideWords;
  const place = Object.keys(places).find((one) => one === payload.place) as GuidePlace | undefined;
  return place ? guideWords.offeredPlace(places[place]) : guideWords.offeredSomePlace;
};

/** Why she has no link to pay; undefined where it is nothing of the link itself. */
export const noLinkWords = ({ code, message }: Refusal): string | undefined => {
  if (code === 'unsupported') return guideWords.shopMakesNone;
  if (code === 'stale') return guideWords.nothingToPay;
  // The shop's own words, such as what is sold out.
  return code === 'invalid' ? guideWords.shopSaid(message) : undefined;
};

/** When something ordered now would be there, and whether that is in time. */
export const arrivalWords = (
  { earliest, latest, orderBefore, inTime }: DeliveryEstimate,
  locale = ownLocale,
): string => {
  const days = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  });
  const until = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', hour: '2-digit', minute: '2-digit' },
  }).format(orderBefore);
  const between = days.formatRange(new Date(earliest), new Date(latest));
  const arrives = guideWords.arrives(between, until);
  return inTime ? `${guideWords.inTime[inTime]} ${arrives}` : arrives;
};

/** A day as it is said, `Thu, 24 Dec 2026`. */
const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(ownLocale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(day));

const countryWords = (code: string): string =>
  new Intl.DisplayNames(ownLocale, { type: 'region' }).of(code) ?? code;

/** What is known of a present, as names and values; empty fields are left out. */
export const giftLines = (gift: Gift): [string, string][] =>
  (
    [
      [guideWords.recipient, gift.recipient],
      [guideWords.occasion, gift.occasion],
      [guideWords.sizes, gift.sizes],
      [guideWords.style, gift.style],
      [guideWords.budget, gift.budget && formatMoney(gift.budget)],
      [guideWords.date, gift.date && dayWords(gift.date)],
      [guideWords.country, gift.country && countryWords(gift.country)],
      [guideWords.note, gift.note],
      [guideWords.wrap, gift.wrap ? guideWords.wrapped : undefined],
      [guideWords.receipt, gift.giftReceipt ? guideWords.withoutPrices : undefined],
    ] as const
  ).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
