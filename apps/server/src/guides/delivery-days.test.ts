import type { DeliveryRules } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { deliveryDays } from './delivery-days.ts';

const rules: DeliveryRules = {
  timeZone: 'Europe/Dublin',
  cutOff: '14:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25'],
  handlingDays: 0,
  transit: { IE: { from: 1, to: 2 }, DE: { from: 3, to: 5 } },
};
const at = (instant: string) => Date.parse(instant);
const days = (instant: string, wish = {}, more: Partial<DeliveryRules> = {}) =>
  deliveryDays({ ...rules, ...more }, { country: 'IE', ...wish }, at(instant));

test('before the cut-off it leaves today, from the cut-off on a working day later', () => {
  // Wednesday. Dublin is an hour ahead of UTC in summer.
  expect(days('2026-07-15T12:59:59Z')).toEqual({
    earliest: '2026-07-16',
    latest: '2026-07-17',
    orderBefore: at('2026-07-15T13:00:00Z'),
  });
  expect(days('2026-07-15T13:00:00Z')).toEqual({
    earliest: '2026-07-17',
    latest: '2026-07-20',
    orderBefore: at('2026-07-16T13:00:00Z'),
  });
});

test('weekends and holidays carry nothing', () => {
  // Thursday before Christmas, after the cut-off: the 25th is a holiday, then a weekend.
  expect(days('2026-12-24T15:00:00Z')).toMatchObject({
    earliest: '2026-12-29',
    latest: '2026-12-30',
    orderBefore: at('2026-12-28T14:00:00Z'),
  });
});

test('the day is the shop’s: late in New York is tomorrow in Tokyo', () => {
  const inTokyo = { timeZone: 'Asia/Tokyo' };
  expect(days('2026-07-15T20:00:00Z', {}, inTokyo)?.orderBefore).toBe(at('2026-07-16T05:00:00Z'));
});

test('the cut-off keeps its hour when the clocks change', () => {
  // Monday after the change of 25 October: Dublin is at UTC again.
  expect(days('2026-10-23T14:00:00Z')?.orderBefore).toBe(at('2026-10-26T14:00:00Z'));
});

test.each([
  ['2026-07-17', 'yes'],
  ['2026-07-16', 'perhaps'],
  ['2026-07-15', 'no'],
])('for %s: %s', (date, inTime) => {
  expect(days('2026-07-15T09:00:00Z', { date })).toMatchObject({ inTime });
});

test('a country without days is not sent to, unless everywhere else is', () => {
  expect(days('2026-07-15T09:00:00Z', { country: 'JP' })).toBeNull();
  const abroad = { transit: { ...rules.transit, '*': { from: 7, to: 7 } } };
  expect(days('2026-07-15T09:00:00Z', { country: 'JP' }, abroad)?.earliest).toBe('2026-07-24');
});

test('where it goes is not known: from the fastest way to the slowest of those there are', () => {
  expect(days('2026-07-15T09:00:00Z', { country: undefined })).toMatchObject({
    earliest: '2026-07-16',
    latest: '2026-07-22',
  });
  expect(days('2026-07-15T09:00:00Z', { country: undefined }, { transit: {} })).toBeNull();
});

test('handling takes working days, and days told the wrong way round do no harm', () => {
  const slow = { handlingDays: 2, transit: { IE: { from: 2, to: 1 } } };
  expect(days('2026-07-15T09:00:00Z', {}, slow)).toMatchObject({
    earliest: '2026-07-21',
    latest: '2026-07-21',
  });
});

test('rules that let nothing go, or a time zone that is none, promise nothing', () => {
  const holidays = Array.from({ length: 500 }, (_, n) =>
    new Date(at('2026-07-01') + n * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days('2026-07-15T09:00:00Z', {}, { holidays })).toBeNull();
  expect(days('2026-07-15T09:00:00Z', {}, { timeZone: 'Mars/Olympus' })).toBeNull();
});
