import { locale as ownLocale } from '../language/current.ts';
import { handlingWords } from './words.ts';

const HOUR = 3_600_000;
/** When the agent's day begins, by her own clock. */
const MORNING = 9;

/** Nine in the morning of a day that is so many ahead, in the agent's own zone, summer time or not. */
export const morningIn = (days: number, now: number): number => {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(MORNING, 0, 0, 0);
};

/** What may be chosen at once; `until` null: until she replies. */
export const snoozeChoices = (now: number): { words: string; until: number | null }[] => [
  { words: handlingWords.snoozeChoices.reply, until: null },
  { words: handlingWords.snoozeChoices.hour, until: now + HOUR },
  { words: handlingWords.snoozeChoices.tomorrow, until: morningIn(1, now) },
  { words: handlingWords.snoozeChoices.week, until: morningIn(7, now) },
];

/** The day of a date field, such as `2026-12-24`, at nine; null when it is not ahead of us. */
export const morningOf = (date: string, now: number): number | null => {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return null;
  const at = new Date(year, month - 1, day, MORNING).getTime();
  return at > now ? at : null;
};

/** When it comes back, such as *until Fri, 09:00*. */
export const untilWords = (until: number | null, now: number, locale = ownLocale): string => {
  if (until === null) return handlingWords.untilReply;
  const soon = until - now < 6 * 24 * HOUR;
  const when = new Intl.DateTimeFormat(locale, {
    ...(soon ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(until);
  return handlingWords.until(when);
};
