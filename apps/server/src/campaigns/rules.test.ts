import { expect, test } from 'vitest';
import { createKeyedHash } from '../secret.ts';
import { armOf } from './arms.ts';
import { allows, lookBack, USUAL_CAPS } from './caps.ts';
import { dayIn, isRunning } from './running.ts';
import { wordsOf } from './words-of.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

test('59 the lot is the same each time, and holds out the share it is asked to', () => {
  const hash = createKeyedHash(new Uint8Array(32).fill(7));
  const people = Array.from({ length: 20_000 }, (_, index) => hash(`campaign a ${index}`));
  for (const percent of [0, 10, 25, 50]) {
    const held = people.filter((one) => armOf(one, percent) === 'held').length / people.length;
    // Four standard deviations of as many throws.
    const width = 4 * Math.sqrt(((percent / 100) * (1 - percent / 100)) / people.length);
    expect(Math.abs(held - percent / 100), `${percent} %`).toBeLessThanOrEqual(width);
  }
  expect(people.map((one) => armOf(one, 25))).toEqual(people.map((one) => armOf(one, 25)));
  // Who is held out of one campaign is not of another, nor with another key.
  const elsewhere = createKeyedHash(new Uint8Array(32).fill(8));
  const both = Array.from({ length: 2_000 }, (_, index) => index).filter(
    (index) =>
      armOf(hash(`campaign a ${index}`), 50) === armOf(elsewhere(`campaign a ${index}`), 50),
  );
  expect(both.length).toBeGreaterThan(850);
  expect(both.length).toBeLessThan(1_150);
});

test.each([
  ['nothing before', [], true],
  ['one in this visit', [{ visitKey: 'v' }], false],
  ['one of another visit, today', [{ visitKey: 'w' }], false],
  ['one of another visit, two days ago', [{ visitKey: 'w', at: NOW - 2 * DAY }], true],
  [
    'two this week',
    [
      { visitKey: 'w', at: NOW - 2 * DAY },
      { visitKey: 'x', at: NOW - 3 * DAY },
    ],
    false,
  ],
  [
    'this one waved away three weeks ago',
    [{ at: NOW - 21 * DAY, dismissedAt: NOW - 21 * DAY }],
    false,
  ],
  ['this one waved away long ago', [{ at: NOW - 40 * DAY, dismissedAt: NOW - 40 * DAY }], true],
  [
    'another one waved away three weeks ago',
    [{ campaignId: 'b', at: NOW - 21 * DAY, dismissedAt: NOW - 21 * DAY }],
    true,
  ],
])('59 caps: %s', (_, before, allowed) => {
  const met = before.map((one) => ({
    ...{ campaignId: 'a', visitKey: 'w', at: NOW - 1, dismissedAt: null },
    ...one,
  }));
  expect(allows(USUAL_CAPS, met, { campaignId: 'a', visitKey: 'v', now: NOW })).toBe(allowed);
  expect(lookBack(USUAL_CAPS)).toBe(30 * DAY);
});

test('59 runs on its days, in the store’s time zone, and in or out of its hours', () => {
  const always = { on: true, hours: 'any' as const };
  const on = { today: '2026-12-24', open: true };
  expect(isRunning(always, on)).toBe(true);
  expect(isRunning({ ...always, on: false }, on)).toBe(false);
  expect(isRunning({ ...always, from: '2026-12-24', until: '2026-12-24' }, on)).toBe(true);
  expect(isRunning({ ...always, from: '2026-12-25' }, on)).toBe(false);
  expect(isRunning({ ...always, until: '2026-12-23' }, on)).toBe(false);
  expect(isRunning({ ...always, hours: 'closed' }, on)).toBe(false);
  expect(isRunning({ ...always, hours: 'closed' }, { ...on, open: false })).toBe(true);
  expect(isRunning({ ...always, hours: 'open' }, { ...on, open: false })).toBe(false);
  const midnight = Date.UTC(2026, 11, 24, 23, 30);
  expect([dayIn('UTC', midnight), dayIn('Europe/Berlin', midnight)]).toEqual([
    ...['2026-12-24', '2026-12-25'],
  ]);
});

test('59 speaks her language, else the one for every other, else not at all', () => {
  const words = { de: 'Hallo', 'de-AT': 'Servus', '*': 'Hello' };
  expect(wordsOf({ words }, 'de-CH')).toBe('Hallo');
  expect(wordsOf({ words }, 'de-AT')).toBe('Servus');
  expect(wordsOf({ words }, 'fr')).toBe('Hello');
  expect(wordsOf({ words }, undefined)).toBe('Hello');
  expect(wordsOf({ words: { de: 'Hallo' } }, 'fr')).toBeNull();
});
