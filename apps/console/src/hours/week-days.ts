import { locale } from '../language/current.ts';

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The days of the week by their whole names, Monday first. */
export const WEEK_DAYS: readonly string[] = Array.from({ length: 7 }, (_, day) =>
  // The first of January 2024 was a Monday.
  weekday.format(Date.UTC(2024, 0, 1 + day)),
);

const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

/** A weekday, 0 Monday to 6 Sunday, or a date such as `2026-12-24`, as it is read. */
export const dayName = (day: number | string): string =>
  typeof day === 'number' ? (WEEK_DAYS[day] ?? '') : calendar.format(Date.parse(day));
