import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHoursResolver } from '../hours/hours-resolver.ts';
import { countsFor, createServiceCount, type Measure } from './measure-service.ts';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
/** Monday to Friday, nine to five, in UTC. */
const own = createHoursResolver({
  timeZone: 'UTC',
  week: [...Array.from({ length: 5 }, () => [{ from: '09:00', to: '17:00' }]), [], []],
  dates: [],
});
const NOW = at('2026-11-25T12:00:00Z');
const measure: Measure = {
  now: NOW,
  openMs: own.openMs,
  dueAt: (asked) => asked + 24 * HOUR,
  slotOf: (instant) => {
    const date = new Date(instant);
    return { day: (date.getUTCDay() + 6) % 7, hour: date.getUTCHours() };
  },
};

const row = (asked: string, replied: string | null, closed: string | null | 'open' = 'open') => ({
  askedAt: at(asked),
  repliedAt: replied === null ? null : at(replied),
  closed: closed !== 'open',
  closedAt: closed === 'open' || closed === null ? null : at(closed),
});

/** The golden week: every figure below was worked out by hand. */
const WEEK = [
  // Friday, answered after 2 minutes, closed after an hour.
  row('2026-11-20T10:00:00Z', '2026-11-20T10:02:00Z', '2026-11-20T11:00:00Z'),
  // Friday evening, answered on Monday morning: 65 h, of which 1 h 30 was open; late.
  row('2026-11-20T16:00:00Z', '2026-11-23T09:30:00Z'),
  // Saturday, closed without a word.
  row('2026-11-21T08:00:00Z', null, '2026-11-21T09:00:00Z'),
  // Monday, answered after 10 minutes, closed after 10 hours.
  row('2026-11-23T12:00:00Z', '2026-11-23T12:10:00Z', '2026-11-23T22:00:00Z'),
  // Monday, nobody has answered to this day: late, and waiting.
  row('2026-11-23T14:59:59Z', null),
  // An hour ago, nobody yet: neither kept nor late.
  row('2026-11-25T11:00:00Z', null),
];

test('55 the golden week comes to what was worked out by hand', () => {
  const count = createServiceCount(measure);
  count.add(WEEK.slice(0, 4));
  count.add(WEEK.slice(4));
  const { heat, ...figures } = count.report();
  expect(figures).toEqual({
    ...{ conversations: 6, answered: 3, waiting: 2, missed: 1, closed: 2, kept: 2, late: 3 },
    firstResponse: { median: 10 * 60_000, p90: 65.5 * HOUR },
    firstResponseOpen: { median: 10 * 60_000, p90: 1.5 * HOUR },
    resolution: { median: HOUR, p90: 10 * HOUR },
  });
  expect(heat.flat().reduce((sum, times) => sum + times, 0)).toBe(6);
  expect([heat[4]?.[10], heat[4]?.[16], heat[5]?.[8], heat[0]?.[12], heat[0]?.[14]]).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test('55 of nothing there is no median, which is not a median of nought', () => {
  const nothing = { median: null, p90: null };
  expect(createServiceCount(measure).report()).toMatchObject({
    ...{ conversations: 0, firstResponse: nothing, resolution: nothing },
  });
});

test('55 every conversation is answered, waiting or missed, and each figure is the length of its list', () => {
  const instant = fc.integer({ min: NOW - 90 * 24 * HOUR, max: NOW });
  const rows = fc.array(
    fc.record({
      askedAt: instant,
      repliedAt: fc.option(instant),
      closed: fc.boolean(),
      closedAt: fc.option(instant),
    }),
  );
  fc.assert(
    fc.property(rows, (all) => {
      const count = createServiceCount(measure);
      count.add(all);
      const report = count.report();
      expect(report.answered + report.waiting + report.missed).toBe(report.conversations);
      expect(report.kept + report.late).toBeLessThanOrEqual(report.conversations);
      for (const figure of ['conversations', 'missed', 'late', 'kept', 'closed'] as const)
        expect(all.filter((one) => countsFor(figure, one, measure))).toHaveLength(report[figure]);
    }),
  );
});
