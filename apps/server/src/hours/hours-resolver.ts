import {
  dateAfter,
  type HoursNow,
  type HoursPlan,
  minutesOf,
  type SpecialDate,
  weekdayOf,
} from '@aisle/protocol';
import { createWallClock } from './wall-clock.ts';

const MINUTE_MS = 60_000;
/** How far ahead an opening is looked for. */
const AHEAD_DAYS = 400;
/** Days kept worked out: two years of reports. */
const KEPT_DAYS = 1_000;

/** Open from `from` until just before `to`, instants. */
type Span = { from: number; to: number };

/**
 * The one answer to every question about business hours (rule 47). Instants are milliseconds since
 * 1970. An opening time stands for the first moment the store's clock shows it, a closing time for
 * the last: in an autumn overlap the store is open whenever its clock says so, and what falls into a
 * spring gap begins and ends where the clock jumps.
 */
export type HoursResolver = {
  isOpen(at: number): boolean;
  /** When it opens next; `at` itself while it is open. null: not within a year. */
  nextOpening(at: number): number | null;
  /** When it closes next after `at`; null while it is closed, and where it does not within a year. */
  closing(at: number): number | null;
  /** Open milliseconds between two instants; 0 where `to` is not after `from`. */
  openMs(from: number, to: number): number;
  /** The instant at which so many open milliseconds have passed; null: not within a year. */
  after(from: number, openMs: number): number | null;
  /** All of it at one moment, with the name of the day that keeps it closed. */
  now(at: number): HoursNow;
};

const ALWAYS: HoursResolver = {
  isOpen: () => true,
  nextOpening: (at) => at,
  closing: () => null,
  openMs: (from, to) => Math.max(0, to - from),
  after: (from, openMs) => from + openMs,
  now: () => ({ open: true, opensAt: null, closesAt: null }),
};

/**
 * @param plan without a problem (`findHoursProblem`); null: open at any hour
 */
export function createHoursResolver(plan: HoursPlan | null): HoursResolver {
  return plan ? resolve(plan) : ALWAYS;
}

function resolve(plan: HoursPlan): HoursResolver {
  const clock = createWallClock(plan.timeZone);
  const special = new Map<string, SpecialDate>(plan.dates.map((one) => [one.date, one]));
  const kept = new Map<string, Span[]>();

  const dateAt = (at: number) => new Date(clock.shownAt(at)).toISOString().slice(0, 10);
  const beginning = (date: string): Span[] => {
    const known = kept.get(date);
    if (known) return known;
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const intervals = special.get(date)?.intervals ?? plan.week[weekdayOf(date)] ?? [];
    const spans = intervals
      .map(minutesOf)
      .map(([from, to]) => ({
        from: clock.first(midnight + from * MINUTE_MS),
        to: clock.last(midnight + to * MINUTE_MS),
      }))
      .filter(({ from, to }) => from < to)
      .toSorted((a, b) => a.from - b.from);
    if (kept.size >= KEPT_DAYS) kept.clear();
    kept.set(date, spans);
    return spans;
  };

  /** What is open from `at` on, oldest first; what touches or overlaps is one. */
  function* spansFrom(at: number): Generator<Span> {
    const first = dateAfter(dateAt(at), -2);
    let open: Span | null = null;
    for (let day = 0; day <= AHEAD_DAYS; day += 1)
      for (const span of beginning(dateAfter(first, day))) {
        if (span.to <= at) continue;
        if (open && span.from <= open.to)
          open = { from: open.from, to: Math.max(open.to, span.to) };
        else {
          if (open) yield open;
          open = span;
        }
      }
    if (open) yield open;
  }
  const nearest = (at: number): Span | null => spansFrom(at).next().value ?? null;
  const isEndless = (at: number, { to }: Span) => to - at > (AHEAD_DAYS - 10) * 24 * 60 * MINUTE_MS;

  const resolver: HoursResolver = {
    isOpen(at) {
      const today = dateAt(at);
      // Where a clock goes back over midnight, tomorrow has begun already.
      return [-2, -1, 0, 1].some((days) =>
        beginning(dateAfter(today, days)).some(({ from, to }) => from <= at && at < to),
      );
    },
    nextOpening(at) {
      const span = nearest(at);
      return span && Math.max(at, span.from);
    },
    closing(at) {
      const span = nearest(at);
      return span && span.from <= at && !isEndless(at, span) ? span.to : null;
    },
    openMs(from, to) {
      let sum = 0;
      let at = from;
      while (at < to) {
        // A span that is cut off where the search ends goes on from there.
        const span = nearest(at);
        if (!span || span.from >= to) break;
        sum += Math.min(span.to, to) - Math.max(span.from, at);
        at = span.to;
      }
      return sum;
    },
    after(from, openMs) {
      let left = openMs;
      for (const span of spansFrom(from)) {
        const start = Math.max(from, span.from);
        if (start + left <= span.to) return start + left;
        left -= span.to - start;
      }
      return null;
    },
    now(at) {
      const open = resolver.isOpen(at);
      const today = special.get(dateAt(at));
      return {
        open,
        opensAt: open ? null : resolver.nextOpening(at),
        closesAt: resolver.closing(at),
        ...(!open && today?.name && { closedFor: today.name }),
      };
    },
  };
  return resolver;
}
