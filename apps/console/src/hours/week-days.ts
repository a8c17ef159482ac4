import { locale } from '../language/current.ts';

const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The days of the week by their whole names, Monday first. */
export const WEEK_DAYS: readonly string[] = Array.from({ length: 7 }, (_, day) =>
  // The first of January 2024 was a Monday.
  name.format(Date.UTC(2024, 0, 1 + day)),
);
