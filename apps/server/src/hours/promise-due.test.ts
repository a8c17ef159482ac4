import type { AnswerPromise, HoursPlan } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { createStoreHours } from './hours-book.ts';
import { promiseDue } from './promise-due.ts';

const DAY = [{ from: '09:00', to: '17:00' }];
const PLAN: HoursPlan = {
  ...{ timeZone: 'Europe/Berlin', week: [DAY, DAY, DAY, DAY, DAY, [], []] },
  dates: [{ date: '2026-03-30', name: 'Stocktaking', intervals: [] }],
};
const due = (promise: AnswerPromise, since: string, plan: HoursPlan | null = PLAN) => {
  const hours = createStoreHours({ plan, teams: [], outside: 'tell', promise });
  const at = promiseDue(hours, Date.parse(since));
  return at && new Date(at).toISOString();
};

test('47 by the clock a promise of a day is a day, nights and holidays included', () => {
  expect(due({ hours: 24, counted: 'always' }, '2026-03-27T15:30:00Z')).toBe(
    '2026-03-28T15:30:00.000Z',
  );
});

test('47 in open hours it stands still over night, weekend, a special date and a change of the clock', () => {
  // Friday 16:30; half an hour that day, Monday is closed, the clock goes forward on Sunday.
  expect(due({ hours: 2, counted: 'business' }, '2026-03-27T15:30:00Z')).toBe(
    '2026-03-31T08:30:00.000Z',
  );
});

test('47 a store without hours counts every hour', () => {
  expect(due({ hours: 2, counted: 'business' }, '2026-03-27T15:30:00Z', null)).toBe(
    '2026-03-27T17:30:00.000Z',
  );
});
