import { expect, test } from 'vitest';
import { agoWords, dayWords, timeInZone, waitSpoken, waitWords } from './time-words.ts';

const noon = new Date(2026, 10, 22, 12, 0, 0).getTime();
const ago = (minutes: number) => noon - minutes * 60_000;

test('a wait is counted in seconds while that matters, then in coarser words', () => {
  expect(waitWords(noon - 42_000, noon)).toBe('0:42');
  expect(waitWords(noon - 583_000, noon)).toBe('9:43');
  expect(waitWords(ago(12), noon)).toBe('12 min');
  expect(waitWords(ago(185), noon)).toBe('3 h');
  expect(waitWords(ago(60 * 50), noon)).toBe('2 d');
});

test('a wait that begins in the future of a wrong clock is zero', () => {
  expect(waitWords(noon + 5_000, noon)).toBe('0:00');
});

test('a screen reader hears minutes, not a ticking second', () => {
  expect(waitSpoken(noon - 42_000, noon)).toBe('waiting less than a minute');
  expect(waitSpoken(ago(1), noon)).toBe('waiting 1 minute');
  expect(waitSpoken(ago(125), noon)).toBe('waiting 2 hours');
});

test('the age of a line goes from minutes to a time to a weekday to a date', () => {
  expect(agoWords(noon - 20_000, noon, 'en-GB')).toBe('now');
  expect(agoWords(ago(4), noon, 'en-GB')).toBe('4 min');
  expect(agoWords(ago(150), noon, 'en-GB')).toBe('09:30');
  expect(agoWords(ago(60 * 30), noon, 'en-GB')).toBe('Sat');
  expect(agoWords(ago(60 * 24 * 20), noon, 'en-GB')).toBe('2 Nov');
});

test('days are named from where the agent sits', () => {
  expect(dayWords(ago(60), noon, 'en-GB')).toBe('Today');
  expect(dayWords(ago(60 * 20), noon, 'en-GB')).toBe('Yesterday');
  expect(dayWords(ago(60 * 24 * 400), noon, 'en-GB')).toContain('2025');
});

test('her local time, and nothing for a zone no browser knows', () => {
  const instant = Date.UTC(2026, 10, 22, 12, 0);
  expect(timeInZone(instant, 'Asia/Tokyo', 'en-GB')).toBe('Sun 21:00');
  expect(timeInZone(instant, 'Mars/Olympus', 'en-GB')).toBeNull();
});
