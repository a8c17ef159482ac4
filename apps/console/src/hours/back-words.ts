import type { HoursNow } from '@aisle/protocol';
import { locale as ownLocale } from '../language/current.ts';
import { hoursWords } from './words.ts';

const DAY_MS = 24 * 3_600_000;

/** The calendar day of an instant in a time zone, as a number that grows by one each day. */
const dayNumber = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY_MS);
};

/** When somebody is back, as a shopper in this time zone reads it: `Back tomorrow at 09:00.` */
export const backWords = (
  at: number,
  now: number,
  timeZone: string,
  locale = ownLocale,
): string => {
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
  const time = show({ hour: '2-digit', minute: '2-digit' });
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  const { today, tomorrow, onDay } = hoursWords.back;
  if (days === 0) return today(time);
  if (days === 1) return tomorrow(time);
  return onDay(show(days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }), time);
};

/** What a shopper in this time zone is told. */
export const shopperSees = (
  { open, opensAt, closedFor }: HoursNow,
  now: number,
  timeZone: string,
  locale = ownLocale,
): string => {
  if (open) return hoursWords.openNow;
  const back = opensAt === null ? hoursWords.neverBack : backWords(opensAt, now, timeZone, locale);
  return closedFor ? `${hoursWords.closedFor(closedFor)} ${back}` : back;
};
