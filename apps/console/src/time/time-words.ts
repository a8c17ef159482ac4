import { locale as ownLocale } from '../language/current.ts';
import { timeWords } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long someone has waited: `0:42` in the first ten minutes, then `12 min`, `3 h`, `2 d`. */
export const waitWords = (since: number, now: number): string => {
  const passed = Math.max(0, now - since);
  const seconds = Math.floor(passed / 1000);
  if (passed < 10 * MINUTE) {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  if (passed < HOUR) return timeWords.minutes(Math.floor(passed / MINUTE));
  if (passed < DAY) return timeWords.hours(Math.floor(passed / HOUR));
  return timeWords.days(Math.floor(passed / DAY));
};

/** The same for a screen reader: no seconds, so that it is not read again every second. */
export const waitSpoken = (since: number, now: number): string => {
  const minutes = Math.floor(Math.max(0, now - since) / MINUTE);
  if (minutes < 1) return timeWords.waitingLess;
  if (minutes < 60) return timeWords.waitingMinutes(minutes);
  return timeWords.waitingHours(Math.floor(minutes / 60));
};

/** Less than a minute ago. */
export const isNow = (at: number, now: number): boolean => now - at < MINUTE;

/** The same behind a verb, as in *last seen 4 min ago*: only the minutes differ. */
export const pastWords = (at: number, now: number): string => {
  const passed = now - at;
  return passed >= MINUTE && passed < HOUR
    ? timeWords.minutesAgo(Math.floor(passed / MINUTE))
    : agoWords(at, now);
};

/** When something was, at a glance: `now`, `4 min`, a time today, a weekday, a date. */
export const agoWords = (at: number, now: number, locale = ownLocale): string => {
  const passed = Math.max(0, now - at);
  if (isNow(at, now)) return timeWords.now;
  if (passed < HOUR) return timeWords.minutes(Math.floor(passed / MINUTE));
  if (sameDay(at, now)) return clockTime(at, locale);
  if (passed < 6 * DAY) return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(at);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at);
};

/** The agent's own time of day, such as `14:05`. */
export const clockTime = (at: number, locale = ownLocale): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);

export const sameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** The name of a day in the log: *Today*, *Yesterday*, else the date. */
export const dayWords = (at: number, now: number, locale = ownLocale): string => {
  if (sameDay(at, now)) return timeWords.today;
  if (sameDay(at, now - DAY)) return timeWords.yesterday;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
};

/** A full date for "first seen". */
export const dateWords = (at: number, locale = ownLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The time where the shopper is; null when her zone is unknown to this browser. */
export const timeInZone = (now: number, timeZone: string, locale = ownLocale): string | null => {
  try {
    return new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(now);
  } catch {
    return null;
  }
};
