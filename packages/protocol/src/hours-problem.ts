import type { HoursPlan, OpenInterval } from './hours.ts';

const DAY = 24 * 60;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why a plan cannot be kept, in a sentence for the merchant, and where it is. */
export type HoursProblem = {
  /** 0 Monday to 6 Sunday, a date such as `2026-12-24`, or null where it is the whole plan. */
  at: number | string | null;
  text: string;
};

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
export const findHoursProblem = (plan: HoursPlan): HoursProblem | null =>
  zoneProblem(plan) ?? weekProblem(plan) ?? datesProblem(plan) ?? neverProblem(plan);

const zoneProblem = ({ timeZone }: HoursPlan): HoursProblem | null => {
  const text = `There is no time zone “${timeZone}”. Choose one such as Europe/Dublin.`;
  try {
    Intl.DateTimeFormat('en', { timeZone });
    // An offset such as +02:00 knows of no clock change: it is none of the names.
    return /^[+-]/.test(timeZone) ? { at: null, text } : null;
  } catch {
    return { at: null, text };
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

const dayProblem = (
  at: number | string,
  name: string,
  list: readonly OpenInterval[],
): HoursProblem | null => {
  if (list.some(({ from, to }) => from === '' || to === ''))
    return { at, text: `${name}: a time is missing.` };
  const nothing = empty(list);
  if (nothing)
    return {
      at,
      text: `${name}: ${shown(nothing)} begins and ends at the same time. A whole day is 00:00–24:00.`,
    };
  const both = shared(list, list, 0);
  return both && { at, text: `${name}: ${shown(both[0])} and ${shown(both[1])} overlap.` };
};

const nightProblem = (
  at: number | string,
  [before, after]: readonly [string, string],
  [earlier, later]: readonly [readonly OpenInterval[], readonly OpenInterval[]],
): HoursProblem | null => {
  const both = shared(earlier, later, DAY);
  return (
    both && {
      at,
      text: `The night of ${before}, ${shown(both[0])}, runs into ${after}, ${shown(both[1])}.`,
    }
  );
};

const weekProblem = ({ week }: HoursPlan): HoursProblem | null => {
  for (const [index, list] of week.entries()) {
    const problem = dayProblem(index, nameOf(index), list);
    if (problem) return problem;
  }
  for (const [index, list] of week.entries()) {
    const next = (index + 1) % 7;
    const names = [nameOf(index), nameOf(next)] as const;
    const problem = nightProblem(index, names, [list, week[next] ?? []]);
    if (problem) return problem;
  }
  return null;
};

const datesProblem = ({ week, dates }: HoursPlan): HoursProblem | null => {
  const special = new Map<string, readonly OpenInterval[]>();
  for (const { date, intervals } of dates) {
    if (date === '') return { at: date, text: 'A special date has no day yet.' };
    if (!isDate(date)) return { at: date, text: `There is no ${date} in the calendar.` };
    if (special.has(date)) return { at: date, text: `${date} is there twice.` };
    special.set(date, intervals);
    const problem = dayProblem(date, date, intervals);
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

const neverProblem = ({ week, dates }: HoursPlan): HoursProblem | null =>
  [...week, ...dates.map(({ intervals }) => intervals)].some((list) => list.length > 0)
    ? null
    : { at: null, text: 'These hours never open. Add a time to at least one day.' };

const nameOf = (day: number): string => DAYS[day] ?? '';

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
