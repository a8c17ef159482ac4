import { words as letter } from '../../mail/words/en.ts';
import type { WeeklyWords } from './words.ts';

const { dir, hello, notYou, gone } = letter;

/** The week's letter in English. */
export const words: WeeklyWords = {
  ...{ dir, hello, notYou, gone },
  locale: 'en',
  subject: (store) => `Your week at ${store}`,
  asked: (store) =>
    `you would like the week’s figures of ${store} by mail, every Monday at eight. This link confirms that this mailbox is yours:`,
  confirm: 'Send me the week’s figures',
  confirmQuestion: 'Shall the week’s figures come to this mailbox, every Monday at eight?',
  confirmed: 'Thank you. The first letter comes on Monday.',
  week: (store, days) => `The week of ${store}, ${days}.`,
  figure: (name, value, before) =>
    `${name}: ${value}${before ? ` (the week before: ${before})` : ''}`,
  figures: {
    conversations: 'Conversations',
    answered: 'Answered',
    firstResponse: 'First response, median',
    kept: 'Promise kept',
    ordered: 'Led to an order',
    direct: (currency) => `Direct, net, ${currency}`,
    influenced: (currency) => `Influenced, net, ${currency}`,
    satisfaction: 'Satisfaction (CSAT)',
  },
  answered: (answered, missed) => `${answered}, missed ${missed}`,
  shareOf: (share, all) => `${share} of ${all}`,
  openReport: 'Open the report',
  why: (store) => `You get this because you asked for it at ${store}.`,
  stop: 'Stop this letter',
  stopQuestion: 'Shall the week’s figures come to this mailbox no more?',
  stopped: 'Done. No more of these letters come.',
};
