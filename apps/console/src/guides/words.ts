import type { DeliveryEstimate, GuidePlace } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

/** How an agent calls the places of a shop. */
const places: Record<GuidePlace, string> = {
  cart: 'Her cart',
  size_guide: 'The size guide',
  code: 'The field for codes',
  checkout: 'The check-out',
};

const inTime: Record<NonNullable<DeliveryEstimate['inTime']>, string> = {
  yes: 'In time.',
  perhaps: 'In time if all goes well.',
  no: 'Too late.',
};

const english = {
  title: 'The way to the till',
  wordsWith: 'Words with it',
  wordsWithExample: 'A word with it, if you like',
  showHer: 'Show her on her page',
  sendHer: 'Send her',
  linkToPay: 'A link to pay',
  giftQuestions: 'Questions about the present',
  noCart: 'She does not share her cart.',
  emptyCart: 'Her cart is empty.',

  places,
  offeredPlace: (place: string) => `Offered to show her: ${place}`,
  offeredSomePlace: 'Offered to show her a place',
  askedGift: 'Asked about the present',
  sentLink: 'Link to pay',
  sentLinkOf: (n: number) =>
    count(n, { one: 'Link to pay: # piece', other: 'Link to pay: # pieces' }),
  sentLinkWorth: (n: number, sum: string) =>
    count(n, { one: `Link to pay: # piece, ${sum}`, other: `Link to pay: # pieces, ${sum}` }),

  shopMakesNone: 'Not sent: this shop makes no links to pay. Show her the check-out instead.',
  nothingToPay: 'Not sent: her cart is empty, or she does not share it.',
  shopSaid: (message: string) => `Not sent: the shop said “${message}”.`,

  inTime,
  arrives: (days: string, until: string) => `Arrives ${days} if ordered before ${until}.`,

  present: 'Present',
  recipient: 'For',
  occasion: 'Occasion',
  sizes: 'Size',
  style: 'Likes',
  budget: 'Budget',
  date: 'By',
  country: 'Country',
  note: 'Note',
  wrap: 'Wrap',
  wrapped: 'yes',
  receipt: 'Receipt',
  withoutPrices: 'without prices',
};

export type GuideWords = typeof english;

export const guideWords = wordsOf('guides', english);
