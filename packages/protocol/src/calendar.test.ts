import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const AT = Date.UTC(2027, 2, 28, 8, 30);
const ENTRY = { at: AT, minutes: 20, uid: 'a', sequence: 7, writtenAt: Date.UTC(2027, 2, 1) };

test('57 a calendar file holds instants of UTC, escaped text and folded lines', () => {
  const file = calendarOf({ ...ENTRY, name: 'Wool; needles, \\ more' });
  expect(file).toContain('DTSTART:20270328T083000Z\r\nDTEND:20270328T085000Z\r\n');
  expect(file).toContain('DTSTAMP:20270301T000000Z\r\n');
  expect(file).toContain('SUMMARY:Wool\\; needles\\, \\\\ more\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const name = 'Ein Gespräch über Wolle 🧶 '.repeat(8);
  const long = calendarOf({ ...ENTRY, name });
  for (const line of long.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}`);
});

test('57 what is mailed says from whom, and whether the appointment stands', () => {
  const by = 'chat@shop.example';
  const standing = calendarOf({ ...ENTRY, name: 'Call', sent: { by, method: 'PUBLISH' } });
  expect(standing).toContain('METHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:7\r\n');
  expect(standing).toContain('ORGANIZER:mailto:chat@shop.example\r\n');
  expect(standing).not.toContain('STATUS');
  const over = calendarOf({ ...ENTRY, name: 'Call', sent: { by, method: 'CANCEL' } });
  expect(over).toContain('METHOD:CANCEL\r\n');
  expect(over).toContain('STATUS:CANCELLED\r\n');
});
