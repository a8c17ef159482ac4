import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  title: 'Calls and appointments',
  unread: 'What is settled could not be read. Open the page again.',
  offer: 'Shoppers may ask for a call, or for somebody in the chat',
  offerHint:
    'They choose from free times within the hours above. You confirm or decline each, and are reminded before.',
  length: 'Length of a call',
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  fields: {
    noticeHours: 'Hours before the first free time',
    daysAhead: 'Days ahead',
    atOnce: 'Calls at one time',
  },
  wrongNumber: (field: string, from: number, to: number) =>
    `${field}: a whole number from ${from} to ${to}.`,
  save: 'Save calls and appointments',
};

export type CallBackWords = typeof english;

export const callBackWords = wordsOf('call-backs', english);
