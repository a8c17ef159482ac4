import type { ServiceFigure, ServiceReport } from '@aisle/protocol';
import type { ServedRecord } from '@aisle/storage';

/** What the figures of a store are measured by. */
export type Measure = {
  now: number;
  /** Open milliseconds between two instants. */
  openMs: (from: number, to: number) => number;
  /** Until when an answer was promised to who wrote then; null: never. */
  dueAt: (askedAt: number) => number | null;
  /** Weekday, Monday 0, and hour of an instant. */
  slotOf: (at: number) => { day: number; hour: number };
};

type Measured = Pick<ServedRecord, 'askedAt' | 'repliedAt' | 'closed' | 'closedAt'>;

/** By the promise: answered in time, not in time, or neither yet. */
const promiseOf = ({ askedAt, repliedAt, closed }: Measured, { now, dueAt }: Measure) => {
  const due = dueAt(askedAt);
  if (repliedAt !== null) return due === null || repliedAt <= due ? 'kept' : 'late';
  // Closed without a word, nobody is going to answer any more.
  return closed || (due !== null && now > due) ? 'late' : 'open';
};

/** Whether a conversation counts towards a figure: the report and its lists ask the same. */
export const countsFor = (figure: ServiceFigure, row: Measured, measure: Measure): boolean => {
  const answered = row.repliedAt !== null;
  switch (figure) {
    case 'conversations':
      return true;
    case 'answered':
      return answered;
    case 'waiting':
      return !answered && !row.closed;
    case 'missed':
      return !answered && row.closed;
    case 'unanswered':
      return !answered;
    case 'closed':
      return answered && row.closedAt !== null;
    case 'kept':
    case 'late':
      return promiseOf(row, measure) === figure;
  }
};

/** The middle one and the one at nine tenths (nearest rank), of milliseconds in any order. */
const spreadOf = (values: number[]): { median: number | null; p90: number | null } => {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
  return { median: at(0.5), p90: at(0.9) };
};

/** What the report tells by itself; the others are made of these. */
const EMPTY = {
  ...{ conversations: 0, answered: 0, waiting: 0, missed: 0, closed: 0, kept: 0, late: 0 },
};

/** Gathers conversations page by page; `report` is what they came to. */
export const createServiceCount = (measure: Measure) => {
  const counts = { ...EMPTY };
  const heat = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const first: number[] = [];
  const firstOpen: number[] = [];
  const resolution: number[] = [];
  return {
    add(rows: readonly Measured[]): void {
      for (const row of rows) {
        for (const figure of Object.keys(counts) as (keyof typeof EMPTY)[])
          if (countsFor(figure, row, measure)) counts[figure] += 1;
        const { askedAt, repliedAt, closedAt } = row;
        const { day, hour } = measure.slotOf(askedAt);
        const hours = heat[day];
        if (hours) hours[hour] = (hours[hour] ?? 0) + 1;
        if (repliedAt === null) continue;
        first.push(repliedAt - askedAt);
        firstOpen.push(measure.openMs(askedAt, repliedAt));
        if (closedAt !== null) resolution.push(closedAt - askedAt);
      }
    },
    report: (): ServiceReport => ({
      ...counts,
      firstResponse: spreadOf(first),
      firstResponseOpen: spreadOf(firstOpen),
      resolution: spreadOf(resolution),
      heat,
    }),
  };
};
