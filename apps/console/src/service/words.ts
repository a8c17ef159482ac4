import { wordsOf } from '../language/words.ts';

const english = {
  loading: 'Loading the figures',
  failed: 'The figures did not come.',

  figures: {
    conversations: {
      name: 'Conversations',
      counts: 'Those in which the shopper first wrote in these days.',
    },
    answered: { name: 'Answered', counts: 'Somebody has written back, whenever that was.' },
    waiting: { name: 'Waiting', counts: 'Open, and nobody has answered yet.' },
    missed: { name: 'Missed', counts: 'Closed without an answer.' },
    unanswered: { name: 'Unanswered', counts: 'Waiting or missed.' },
    closed: { name: 'Resolved', counts: 'Answered and closed.' },
    kept: { name: 'In time', counts: 'Answered by the time your hours promise.' },
    late: {
      name: 'Late',
      counts: 'Answered after that time, not answered though it has passed, or missed.',
    },
  },
  countAndShare: (n: string, share: string) => `${n} (${share})`,
  volumeCounts:
    'Those in which the shopper first wrote in these days. Missed: closed without an answer.',
  firstResponse: 'First response',
  firstResponseCounts:
    'From her first words to the first answer of those that were answered. Median; nine of ten were at most as long as the second.',
  resolution: 'Resolution',
  resolutionCounts: 'From her first words to the closing of those that were answered and closed.',
  /** Before a value, for who hears it. */
  median: (name: string) => `${name}, median: `,
  nineOfTen: (time: string) => `Nine of ten within ${time}`,
  inOpenHours: 'In your open hours',
  promiseKept: 'Promise kept',
  promiseCounts:
    'The promise is the one on your page Hours. Late is whatever was answered after it, not answered though it has passed, or missed.',
  heat: 'When shoppers first wrote',

  seconds: (n: number) => `${n} s`,
  /** A length of time in its two largest units: `3 min 20 s`. */
  twoUnits: (large: string, small: string) => `${large} ${small}`,
  percent: (n: string) => `${n} %`,

  /** What came of one conversation. */
  notAnswered: 'Not answered',
  answeredAfter: (time: string) => `Answered after ${time}`,
  notAnsweredClosed: (closed: string) => `Not answered, closed after ${closed}`,
  answeredClosed: (answered: string, closed: string) =>
    `Answered after ${answered}, closed after ${closed}`,
};

export type ServiceWords = typeof english;

export const serviceWords = wordsOf('service', english);
