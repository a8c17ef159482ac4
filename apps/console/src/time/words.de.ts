import { counting } from '../language/counting.ts';
import type { TimeWords } from './words.ts';

const count = counting('de');

export const words: TimeWords = {
  now: 'jetzt',
  today: 'Heute',
  yesterday: 'Gestern',
  minutes: (n) => `${n} Min.`,
  hours: (n) => `${n} Std.`,
  days: (n) => `${n} T.`,
  minutesAgo: (n) => `vor ${n} Min.`,
  waitingLess: 'wartet seit weniger als einer Minute',
  waitingMinutes: (n) => count(n, { one: 'wartet seit # Minute', other: 'wartet seit # Minuten' }),
  waitingHours: (n) => count(n, { one: 'wartet seit # Stunde', other: 'wartet seit # Stunden' }),
};
