import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  earlier: 'Earlier chats',
  loading: 'Loading',
  notRead: 'Her history could not be read.',
  tryAgain: 'Try again',
  since: 'Knows the shop since',
  first: 'This is her first chat.',
  more: 'Show more',
  orders: (n: number) => count(n, { one: '# order', other: '# orders' }),
  cameBack: (gross: string) => `of ${gross}, the rest came back`,
  onlyReported: (n: number) => count(n, { other: '# of them only her page has told of' }),
  status: { open: 'open', snoozed: 'snoozed', closed: 'closed' },
  statusSince: (status: string, ago: string) => `${status}, ${ago}`,
  nothing: 'Nothing was written',
};

export type HistoryWords = typeof english;

export const historyWords = wordsOf('history', english);
