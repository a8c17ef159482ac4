import type { HoursNow } from '@aisle/protocol';

const DAY_MS = 24 * 3_600_000;

/** The calendar day of an instant in a time zone, as a number that grows by one each day. */
const dayNumber = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY_MS);
};

/** When somebody is back, as a shopper in this time zone reads it: `tomorrow at 09:00`. */
export const backWords = (at: number, now: number, timeZone: string): string => {
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
  const time = show({ hour: '2-digit', minute: '2-digit' });
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return `at ${time}`;
  if (days === 1) return `tomorrow at ${time}`;
  if (days < 7) return `on ${show({ weekday: 'long' })} at ${time}`;
  return `on ${show({ day: 'numeric', month: 'long' })} at ${time}`;
};

/** What a shopper in this time zone is told. */
export const shopperSees = (
  { open, opensAt, closedFor }: HoursNow,
  now: number,
  timeZone: string,
): string => {
  if (open) return 'Open now: she sees who answers and how fast.';
  const why = closedFor ? `${closedFor}: closed today. ` : '';
  if (opensAt === null) return `${why}Closed, with no opening within a year.`;
  return `${why}Back ${backWords(opensAt, now, timeZone)}.`;
};
