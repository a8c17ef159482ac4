import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const AT = Date.UTC(2027, 2, 28, 8, 30);

test('57 a calendar file holds instants of UTC, escaped text and folded lines', () => {
  const file = calendarOf({ name: 'Wool; needles, \\ more', at: AT, minutes: 20, uid: 'a' });
  expect(file).toContain('DTSTART:20270328T083000Z\r\nDTEND:20270328T085000Z\r\n');
  expect(file).toContain('SUMMARY:Wool\\; needles\\, \\\\ more\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const name = 'Ein Gespräch über Wolle 🧶 '.repeat(8);
  const long = calendarOf({ name, at: AT, minutes: 20, uid: 'a' });
  for (const line of long.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}`);
});
