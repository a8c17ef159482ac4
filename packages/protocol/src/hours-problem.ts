import type { HoursPlan, OpenInterval } from './hours.ts';

const DAY = 24 * 60;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 0 Monday to 6 Sunday, or a date such as `2026-12-24`. */
type Day = number | string;

/** What is wrong; intervals as they are written, `09:00–17:00`. */
type Wrong =
  | { kind: 'zone'; timeZone: string }
  | { kind: 'time_missing'; day: Day }
  | { kind: 'empty'; day: Day; interval: string }
  | { kind: 'overlap'; day: Day; first: string; second: string }
  /** A night that runs into the hours of the day after. */
  | { kind: 'night'; day: Day; next: Day; first: string; second: string }
  /** A special date without a day, one that is in no calendar, one that is there twice. */
  | { kind: 'no_day' }
  | { kind: 'no_date' | 'twice'; date: string }
  | { kind: 'never' };

type Found = Wrong & {
  /** Null where it is the whole plan. */
  at: Day | null;
};

/** Why a plan cannot be kept, where that is, and a sentence of it in English. */
export type HoursProblem = Found & { text: string };

/** Minutes since midnight; the end of a night lies past 1440. */
export const minutesOf = ({ from, to }: OpenInterval): [number, number] => {
  const [start, end] = [minutes(from), minutes(to)];
  return [start, end > start ? end : end + DAY];
};

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const shown = ({ from, to }: OpenInterval): string => `${from}–${to}`;

/**
 * The first thing that is wrong with a plan, or null. Pure: the editor says it while a merchant
 * types, the server before it keeps anything.
 */
export const findHoursProblem = (plan: HoursPlan): HoursProblem | null => {
  const found = zoneProblem(plan) ?? weekProblem(plan) ?? datesProblem(plan) ?? neverProblem(plan);
  return found && { ...found, text: textOf(found) };
};

const textOf = (found: Wrong): string => {
  switch (found.kind) {
    case 'zone':
      return `There is no time zone “${found.timeZone}”. Choose one such as Europe/Dublin.`;
    case 'time_missing':
      return `${nameOf(found.day)}: a time is missing.`;
    case 'empty':
      return `${nameOf(found.day)}: ${found.interval} begins and ends at the same time. A whole day is 00:00–24:00.`;
    case 'overlap':
      return `${nameOf(found.day)}: ${found.first} and ${found.second} overlap.`;
    case 'night':
      return `The night of ${nameOf(found.day)}, ${found.first}, runs into ${nameOf(found.next)}, ${found.second}.`;
    case 'no_day':
      return 'A special date has no day yet.';
    case 'no_date':
      return `There is no ${found.date} in the calendar.`;
    case 'twice':
      return `${found.date} is there twice.`;
    case 'never':
      return 'These hours never open. Add a time to at least one day.';
  }
};

const zoneProblem = ({ timeZone }: HoursPlan): Found | null => {
  const wrong = { at: null, kind: 'zone', timeZone } as const;
  try {
    Intl.DateTimeFormat('en', { timeZone });
    // An offset such as +02:00 knows of no clock change: it is none of the names.
    return /^[+-]/.test(timeZone) ? wrong : null;
  } catch {
    return wrong;
  }
};

/** Two intervals that share a minute, `later` counted from `shift` minutes on. */
const shared = (
  earlier: readonly OpenInterval[],
  later: readonly OpenInterval[],
  shift: number,
): [OpenInterval, OpenInterval] | null => {
  for (const [index, one] of earlier.entries()) {
    const [start, end] = minutesOf(one);
    for (const other of earlier === later ? later.slice(index + 1) : later) {
      const [otherStart, otherEnd] = minutesOf(other);
      if (otherStart + shift < end && start < otherEnd + shift) return [one, other];
    }
  }
  return null;
};

const empty = (list: readonly OpenInterval[]) => list.find(({ from, to }) => from === to);

const dayProblem = (day: Day, list: readonly OpenInterval[]): Found | null => {
  if (list.some(({ from, to }) => from === '' || to === ''))
    return { at: day, kind: 'time_missing', day };
  const nothing = empty(list);
  if (nothing) return { at: day, kind: 'empty', day, interval: shown(nothing) };
  const both = shared(list, list, 0);
  return both && { at: day, kind: 'overlap', day, first: shown(both[0]), second: shown(both[1]) };
};

const nightProblem = (
  at: Day,
  [day, next]: readonly [Day, Day],
  [earlier, later]: readonly [readonly OpenInterval[], readonly OpenInterval[]],
): Found | null => {
  const both = shared(earlier, later, DAY);
  return both && { at, kind: 'night', day, next, first: shown(both[0]), second: shown(both[1]) };
};

const weekProblem = ({ week }: HoursPlan): Found | null => {
  for (const [index, list] of week.entries()) {
    const problem = dayProblem(index, list);
    if (problem) return problem;
  }
  for (const [index, list] of week.entries()) {
    const next = (index + 1) % 7;
    const problem = nightProblem(index, [index, next], [list, week[next] ?? []]);
    if (problem) return problem;
  }
  return null;
};

const datesProblem = ({ week, dates }: HoursPlan): Found | null => {
  const special = new Map<string, readonly OpenInterval[]>();
  for (const { date, intervals } of dates) {
    if (date === '') return { at: date, kind: 'no_day' };
    if (!isDate(date)) return { at: date, kind: 'no_date', date };
    if (special.has(date)) return { at: date, kind: 'twice', date };
    special.set(date, intervals);
    const problem = dayProblem(date, intervals);
    if (problem) return problem;
  }
  const on = (date: string) => special.get(date) ?? week[weekdayOf(date)] ?? [];
  for (const { date } of dates) {
    const [before, after] = [dateAfter(date, -1), dateAfter(date, 1)];
    const problem =
      nightProblem(date, [before, date], [on(before), on(date)]) ??
      nightProblem(date, [date, after], [on(date), on(after)]);
    if (problem) return problem;
  }
  return null;
};

const neverProblem = ({ week, dates }: HoursPlan): Found | null =>
  [...week, ...dates.map(({ intervals }) => intervals)].some((list) => list.length > 0)
    ? null
    : { at: null, kind: 'never' };

const nameOf = (day: Day): string => (typeof day === 'number' ? (DAYS[day] ?? '') : day);

const isDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** The calendar day so many days on. Days are counted, never hours: no clock change gets in. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY * 60_000).toISOString().slice(0, 10);

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (date: string): number =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
