import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HoursPlan, OpenInterval } from './hours.ts';
import { findHoursProblem, minutesOf } from './hours-problem.ts';

const NINE_TO_FIVE = { from: '09:00', to: '17:00' };
const plan = (more: Partial<HoursPlan> = {}): HoursPlan => ({
  timeZone: 'Europe/Dublin',
  week: [[NINE_TO_FIVE], [], [], [], [], [], []],
  dates: [],
  ...more,
});
const week = (...first: OpenInterval[][]) => [...first, ...Array(7 - first.length).fill([])];

test.each<[string, HoursPlan, string | number | null, RegExp]>([
  ['no such zone', plan({ timeZone: 'Europe/Atlantis' }), null, /no time zone/],
  ['an offset is no zone', plan({ timeZone: '+02:00' }), null, /no time zone/],
  [
    'two that overlap',
    plan({ week: week([NINE_TO_FIVE, { from: '16:00', to: '18:00' }]) }),
    0,
    /^Monday: 09:00–17:00 and 16:00–18:00 overlap/,
  ],
  ['the same twice', plan({ week: week([NINE_TO_FIVE, NINE_TO_FIVE]) }), 0, /overlap/],
  ['nothing at all', plan({ week: week([{ from: '09:00', to: '09:00' }]) }), 0, /same time/],
  [
    'a night that runs into the morning',
    plan({ week: week([{ from: '22:00', to: '10:00' }], [NINE_TO_FIVE]) }),
    0,
    /night of Monday, 22:00–10:00, runs into Tuesday/,
  ],
  [
    'Sunday’s night into Monday',
    plan({ week: [[NINE_TO_FIVE], [], [], [], [], [], [{ from: '20:00', to: '09:30' }]] }),
    6,
    /night of Sunday/,
  ],
  [
    'no such day',
    plan({ dates: [{ date: '2026-02-30', intervals: [] }] }),
    '2026-02-30',
    /no 2026-02-30/,
  ],
  [
    'a date twice',
    plan({ dates: [1, 2].map(() => ({ date: '2026-12-25', intervals: [] })) }),
    '2026-12-25',
    /twice/,
  ],
  [
    'a special night into the day after',
    plan({ dates: [{ date: '2026-11-29', intervals: [{ from: '20:00', to: '10:00' }] }] }),
    '2026-11-29',
    /night of 2026-11-29/,
  ],
  ['never open', plan({ week: week() }), null, /never open/],
])('47 refused: %s', (_, given, at, words) => {
  const problem = findHoursProblem(given);
  expect(problem).toMatchObject({ at });
  expect(problem?.text).toMatch(words);
});

test('47 what touches does not overlap, and a closed date in a night is no contradiction', () => {
  expect(
    findHoursProblem(
      plan({
        week: week(
          [
            { from: '00:00', to: '09:00' },
            { from: '09:00', to: '24:00' },
          ],
          [{ from: '00:00', to: '02:00' }],
        ),
        dates: [{ date: '2026-12-25', intervals: [] }],
      }),
    ),
  ).toBeNull();
});

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const interval = fc
  .tuple(fc.nat(1_439), fc.nat(1_439))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from: clock(from), to: clock(to) }));

test('47 an overlap is found exactly where a minute of the week is there twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(interval, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
      (made) => {
        const minutes = made.flatMap((list, day) =>
          list.flatMap((one) => {
            const [from, to] = minutesOf(one);
            return Array.from(
              { length: to - from },
              (_, index) => (day * 1_440 + from + index) % 10_080,
            );
          }),
        );
        const twice = new Set(minutes).size < minutes.length;
        const words = findHoursProblem(plan({ week: made }))?.text ?? '';
        expect(/overlap|runs into/.test(words)).toBe(twice);
      },
    ),
  );
});

test('47 what is wrong can be said in any language', () => {
  const nights = plan({ week: week([{ from: '22:00', to: '10:00' }], [NINE_TO_FIVE]) });
  expect(findHoursProblem(nights)).toMatchObject({
    ...{ kind: 'night', day: 0, next: 1, first: '22:00–10:00', second: '09:00–17:00' },
  });
  expect(findHoursProblem(plan({ week: week() }))).toMatchObject({ kind: 'never', at: null });
});
