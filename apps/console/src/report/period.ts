export const PERIODS = {
  '7': 'Last 7 days',
  '30': 'Last 30 days',
  '90': 'Last 90 days',
  month: 'This month',
  year: 'This year',
} as const;

export type PeriodName = keyof typeof PERIODS;

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
export const periodWords = ({ from, to }: Period, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).formatRange(from, to - 1);
