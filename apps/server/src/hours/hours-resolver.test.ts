import { findHoursProblem, type HoursPlan, minutesOf, type OpenInterval } from '@aisle/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHoursResolver } from './hours-resolver.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const every = (...intervals: OpenInterval[]): OpenInterval[][] =>
  Array.from({ length: 7 }, () => intervals);
const plan = (timeZone: string, more: Partial<HoursPlan> = {}): HoursPlan => ({
  ...{ timeZone, week: every({ from: '09:00', to: '17:00' }), dates: [], ...more },
});
const at = (text: string) => Date.parse(text);
const iso = (instant: number | null) => instant && new Date(instant).toISOString();

describe('47 one resolver', () => {
  test('several intervals a day, in the store’s own time', () => {
    const tokyo = createHoursResolver(
      plan('Asia/Tokyo', {
        week: every({ from: '09:00', to: '12:00' }, { from: '13:30', to: '18:00' }),
      }),
    );
    expect(tokyo.isOpen(at('2026-06-01T00:00:00Z'))).toBe(true);
    expect(tokyo.isOpen(at('2026-06-01T03:00:00Z'))).toBe(false);
    expect(iso(tokyo.nextOpening(at('2026-06-01T03:00:00Z')))).toBe('2026-06-01T04:30:00.000Z');
    expect(iso(tokyo.closing(at('2026-06-01T04:30:00Z')))).toBe('2026-06-01T09:00:00.000Z');
    expect(tokyo.openMs(at('2026-06-01T00:00:00Z'), at('2026-06-02T00:00:00Z'))).toBe(7.5 * HOUR);
  });

  test('a night belongs to the day on which it begins, and runs through the next one’s special date', () => {
    const bar = createHoursResolver(
      plan('Europe/Dublin', {
        week: every({ from: '20:00', to: '02:00' }),
        dates: [{ date: '2026-12-25', name: 'Christmas Day', intervals: [] }],
      }),
    );
    expect(bar.isOpen(at('2026-12-25T01:59:00Z'))).toBe(true);
    expect(bar.now(at('2026-12-25T02:00:00Z'))).toEqual({
      ...{ open: false, opensAt: at('2026-12-26T20:00:00Z'), closesAt: null },
      closedFor: 'Christmas Day',
    });
  });

  test('a special date has hours of its own', () => {
    const dates = [{ date: '2026-12-24', intervals: [{ from: '10:00', to: '12:00' }] }];
    const shop = createHoursResolver(plan('Europe/Berlin', { dates }));
    expect(shop.isOpen(at('2026-12-24T08:30:00Z'))).toBe(false);
    expect(shop.isOpen(at('2026-12-24T09:30:00Z'))).toBe(true);
    expect(shop.isOpen(at('2026-12-24T11:30:00Z'))).toBe(false);
  });

  test('47 hours: always open, across every clock change', () => {
    const always = createHoursResolver(
      plan('Europe/Berlin', { week: every({ from: '00:00', to: '24:00' }) }),
    );
    const [from, to] = [at('2026-03-01T00:00:00Z'), at('2028-11-30T00:00:00Z')];
    expect(always.openMs(from, to)).toBe(to - from);
    expect(always.now(from)).toEqual({ open: true, opensAt: null, closesAt: null });
  });

  test.each([
    // 2026-03-29, 02:00 → 03:00: an hour that never was.
    ['opens in the gap', '02:30', '05:00', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00Z'],
    ['closes in the gap', '00:30', '02:30', '2026-03-28T23:30:00Z', '2026-03-29T01:00:00Z'],
    // 2026-10-25, 03:00 → 02:00: an hour that was twice.
    ['opens in the overlap', '02:30', '05:00', '2026-10-25T00:30:00Z', '2026-10-25T04:00:00Z'],
    ['closes in the overlap', '00:30', '02:30', '2026-10-24T22:30:00Z', '2026-10-25T01:30:00Z'],
  ])('clock change: it %s', (_, from, to, opens, closes) => {
    const shop = createHoursResolver(plan('Europe/Berlin', { week: every({ from, to }) }));
    expect(shop.isOpen(at(opens) - 1)).toBe(false);
    expect(iso(shop.nextOpening(at(opens) - 1))).toBe(iso(at(opens)));
    expect(iso(shop.closing(at(opens)))).toBe(iso(at(closes)));
  });

  test('an interval that lies in the gap alone is not there that day', () => {
    const shop = createHoursResolver(
      plan('Europe/Berlin', { week: every({ from: '02:10', to: '02:50' }) }),
    );
    expect(shop.openMs(at('2026-03-28T12:00:00Z'), at('2026-03-29T12:00:00Z'))).toBe(0);
  });

  test('a day the calendar of a zone does not have is skipped: Samoa, 2011', () => {
    const apia = createHoursResolver(plan('Pacific/Apia'));
    const closed = at('2011-12-30T04:00:00Z');
    expect(iso(apia.nextOpening(closed))).toBe('2011-12-30T19:00:00.000Z');
  });

  test('without hours it is open at any time; with a last special date long gone it opens never', () => {
    expect(createHoursResolver(null).now(5)).toEqual({
      ...{ open: true, opensAt: null, closesAt: null },
    });
    const dates = [{ date: '2020-01-01', intervals: [{ from: '09:00', to: '10:00' }] }];
    const gone = createHoursResolver(plan('Asia/Tokyo', { week: every(), dates }));
    const now = at('2026-01-01T00:00:00Z');
    expect([gone.nextOpening(now), gone.after(now, 1), gone.openMs(now, now + 900 * DAY)]).toEqual([
      ...[null, null, 0],
    ]);
  });
});

const ZONES = [
  ...['Europe/Dublin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'],
  ...['Asia/Tokyo', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'],
];
const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
/** Cut marks of a day make intervals that do not overlap; the last may reach into the night. */
const dayPlan = fc
  .uniqueArray(fc.nat(1439), { maxLength: 6 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) =>
    Array.from({ length: Math.floor(marks.length / 2) }, (_, index) => ({
      from: clockOf(marks[index * 2] ?? 0),
      to: clockOf(marks[index * 2 + 1] ?? 0),
    })),
  );
const anyDay: fc.Arbitrary<OpenInterval[]> = fc.oneof(
  { weight: 4, arbitrary: dayPlan },
  { weight: 1, arbitrary: fc.constant<OpenInterval[]>([{ from: '00:00', to: '24:00' }]) },
  { weight: 1, arbitrary: fc.constant<OpenInterval[]>([{ from: '22:00', to: '03:00' }]) },
);
const START = at('2026-01-01T00:00:00Z');
/** Half of all moments near a change of some clock. */
const moment = fc.oneof(
  fc.nat(540 * 24 * 60).map((minute) => START + minute * MINUTE),
  fc
    .tuple(
      fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01'),
      fc.integer({ min: -2_880, max: 2_880 }),
    )
    .map(([date, minute]) => at(`${date}T12:00:00Z`) + minute * MINUTE),
);
const plans: fc.Arbitrary<HoursPlan> = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    week: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
    dates: fc.uniqueArray(
      fc.record({
        date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-05-05'),
        intervals: anyDay,
      }),
      { selector: ({ date }) => date, maxLength: 3 },
    ),
  })
  .filter((made) => findHoursProblem(made) === null);

/** The wall clock by another road: `Intl` alone. */
const formats = new Map<string, Intl.DateTimeFormat>();
const shown = (timeZone: string, instant: number) => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', weekday: 'short' },
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday ?? ''),
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
};
/** Whether the clock on the wall shows an open time. */
const clockSays = (given: HoursPlan, instant: number): boolean => {
  const now = shown(given.timeZone, instant);
  const yesterday = new Date(at(`${now.date}T12:00:00Z`) - DAY).toISOString().slice(0, 10);
  const on = (date: string, weekday: number) =>
    given.dates.find((one) => one.date === date)?.intervals ?? given.week[weekday] ?? [];
  const within = (minute: number) => (interval: OpenInterval) => {
    const [from, to] = minutesOf(interval);
    return from <= minute && minute < to;
  };
  return (
    on(now.date, now.weekday).some(within(now.minute)) ||
    on(yesterday, (now.weekday + 6) % 7).some(within(now.minute + 1_440))
  );
};
const offsetOf = (timeZone: string, instant: number) => {
  const { date, minute } = shown(timeZone, instant);
  return at(`${date}T00:00:00Z`) + minute * MINUTE - instant;
};
const isQuiet = (timeZone: string, instant: number) =>
  new Set([-2, -1, 0, 1, 2].map((days) => offsetOf(timeZone, instant + days * DAY))).size === 1;

describe('47 properties', () => {
  test('whenever the store’s clock shows an open time it is open; away from clock changes only then', () => {
    fc.assert(
      fc.property(plans, moment, (given, instant) => {
        const says = clockSays(given, instant);
        const open = createHoursResolver(given).isOpen(instant);
        if (says) expect(open).toBe(true);
        if (isQuiet(given.timeZone, instant)) expect(open).toBe(says);
      }),
      { numRuns: 400 },
    );
  });

  test('the next opening is the first open moment, the closing the first closed one', () => {
    fc.assert(
      fc.property(plans, moment, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, part) => {
        const hours = createHoursResolver(given);
        const opens = hours.nextOpening(now);
        if (opens === null) throw new Error('a week with an interval opens within a year');
        expect(hours.isOpen(opens)).toBe(true);
        if (opens > now) {
          expect(hours.isOpen(opens - 1)).toBe(false);
          expect(hours.isOpen(now + Math.floor((opens - 1 - now) * part))).toBe(false);
        }
        const closes = hours.closing(opens);
        if (closes === null) return;
        expect(hours.isOpen(closes)).toBe(false);
        expect(hours.isOpen(closes - 1)).toBe(true);
        expect(hours.isOpen(opens + Math.floor((closes - 1 - opens) * part))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('open time is what minutes counted one by one come to, and adds up', () => {
    fc.assert(
      fc.property(plans, moment, fc.nat(2_000), fc.nat(2_000), (given, from, first, second) => {
        const hours = createHoursResolver(given);
        const [middle, to] = [from + first * MINUTE, from + (first + second) * MINUTE];
        let counted = 0;
        for (let minute = from; minute < to; minute += MINUTE)
          if (hours.isOpen(minute)) counted += MINUTE;
        expect(hours.openMs(from, to)).toBe(counted);
        expect(hours.openMs(from, middle) + hours.openMs(middle, to)).toBe(counted);
        expect(hours.openMs(to, from)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('a promise counted in open time is due when just that much has passed', () => {
    fc.assert(
      fc.property(plans, moment, fc.nat(60 * 60), (given, from, minutes) => {
        const hours = createHoursResolver(given);
        const due = hours.after(from, minutes * MINUTE);
        if (due === null) return;
        expect(hours.openMs(from, due)).toBe(minutes * MINUTE);
        if (minutes > 0) expect(hours.openMs(from, due - 1)).toBe(minutes * MINUTE - 1);
      }),
      { numRuns: 150 },
    );
  });
});
