import { counting } from '../language/counting.ts';
import type { TimeWords } from './words.ts';

const count = counting('ar');

export const words: TimeWords = {
  now: 'الآن',
  today: 'اليوم',
  yesterday: 'أمس',
  minutes: (n) => `${n} د`,
  hours: (n) => `${n} س`,
  days: (n) => `${n} ي`,
  minutesAgo: (n) => `قبل ${n} د`,
  waitingLess: 'ينتظر منذ أقل من دقيقة',
  waitingMinutes: (n) =>
    count(n, {
      one: 'ينتظر منذ دقيقة',
      two: 'ينتظر منذ دقيقتين',
      few: 'ينتظر منذ # دقائق',
      other: 'ينتظر منذ # دقيقة',
    }),
  waitingHours: (n) =>
    count(n, {
      one: 'ينتظر منذ ساعة',
      two: 'ينتظر منذ ساعتين',
      few: 'ينتظر منذ # ساعات',
      other: 'ينتظر منذ # ساعة',
    }),
};
