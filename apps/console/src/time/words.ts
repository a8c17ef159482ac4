import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  now: 'now',
  today: 'Today',
  yesterday: 'Yesterday',
  /** Beside a row: as short as can be. */
  minutes: (n: number) => `${n} min`,
  hours: (n: number) => `${n} h`,
  days: (n: number) => `${n} d`,
  minutesAgo: (n: number) => `${n} min ago`,
  waitingLess: 'waiting less than a minute',
  waitingMinutes: (n: number) => count(n, { one: 'waiting # minute', other: 'waiting # minutes' }),
  waitingHours: (n: number) => count(n, { one: 'waiting # hour', other: 'waiting # hours' }),
};

export type TimeWords = typeof english;

export const timeWords = wordsOf('time', english);
