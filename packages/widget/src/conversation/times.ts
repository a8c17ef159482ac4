import type { ChatWords } from '../words/words.ts';

/** How the log writes times. Made when the first entry is shown, never while the chat boots. */
export type Times = { clock: (at: number) => string; day: (at: number, now: number) => string };

const DAY_MS = 86_400_000;

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Times for a locale, in the shopper's own time zone; `Intl` is built on first use. */
export const timesIn = (locale: string, words: ChatWords): Times => {
  let clock: Intl.DateTimeFormat | undefined;
  let date: Intl.DateTimeFormat | undefined;
  const digits = { numberingSystem: 'latn' } as const;
  return {
    clock: (at) => {
      clock ??= new Intl.DateTimeFormat(locale, { ...digits, hour: 'numeric', minute: '2-digit' });
      return clock.format(at);
    },
    day: (at, now) => {
      // Rounded: a day with a change of the clock has 23 or 25 hours.
      const days = Math.round((midnight(now) - midnight(at)) / DAY_MS);
      if (days === 0) return words.today;
      if (days === 1) return words.yesterday;
      date ??= new Intl.DateTimeFormat(locale, {
        ...digits,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      });
      return date.format(at);
    },
  };
};
