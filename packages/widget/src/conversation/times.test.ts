import { describe, expect, test } from 'vitest';
import { chat } from '../words/en.ts';
import { timesIn } from './times.ts';

const times = timesIn('en-GB', chat);

describe('times of the log', () => {
  test('today, yesterday, then the date', () => {
    const now = new Date(2026, 2, 30, 0, 5).getTime();
    expect(times.day(new Date(2026, 2, 30, 0, 1).getTime(), now)).toBe('Today');
    expect(times.day(new Date(2026, 2, 29, 23, 59).getTime(), now)).toBe('Yesterday');
    expect(times.day(new Date(2026, 2, 27, 12).getTime(), now)).toBe('Friday 27 March');
  });

  test('hours and minutes as the locale has them, in digits all can type', () => {
    const at = new Date(2026, 2, 30, 14, 3).getTime();
    expect(times.clock(at)).toBe('14:03');
    expect(timesIn('en-US', chat).clock(at)).toMatch(/^2:03\sPM$/);
    expect(timesIn('ar-EG', chat).clock(at)).toContain('2:03');
  });
});
