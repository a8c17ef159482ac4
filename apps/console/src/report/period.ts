import { locale as ownLocale } from '../language/current.ts';
import type { ReportWords } from './words.ts';

export type PeriodName = keyof ReportWords['periods'];

/** From the first to before the last instant, by the agent's own calendar. */
export type Period = { from: number; to: number };

export const periodOf = (name: PeriodName, now: number): Period => {
  const today = new Date(now);
  today.setHours(0, 0, 0, 0);
  const to = new Date(today).setDate(today.getDate() + 1);
  if (name === 'month') return { from: new Date(today).setDate(1), to };
  if (name === 'year') return { from: new Date(today).setMonth(0, 1), to };
  return { from: new Date(today).setDate(today.getDate() - Number(name) + 1), to };
};

/** The days of a period, such as `3 Nov – 25 Nov 2026`. */
export const periodWords = ({ from, to }: Period, locale = ownLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).formatRange(from, to - 1);
