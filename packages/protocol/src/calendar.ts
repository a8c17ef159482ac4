const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Commas, semicolons and backslashes mean something in a calendar file (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** No line is longer than 75 octets; what goes on begins with a space (3.1). */
const folded = (line: string): string => {
  const parts: string[] = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 74) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += size;
  }
  return parts.join('\r\n');
};

export type Appointment = {
  name: string;
  /** When it begins, and what it lasts. */
  at: number;
  minutes: number;
  /** The same for whatever becomes of it: a calendar that has it changes it. */
  uid: string;
  /** Which of two files under one `uid` is the later. */
  sequence: number;
  /** When this was written. */
  writtenAt: number;
  /** Sent by mail: from whom, and whether the appointment stands or is over (RFC 5546). */
  sent?: { by: string; method: 'PUBLISH' | 'CANCEL' };
};

/** A calendar file with one entry; instants are in UTC, so every calendar shows its own clock's. */
export const calendarOf = ({ sent, ...entry }: Appointment): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aisle//Chat//EN',
    ...(sent ? [`METHOD:${sent.method}`] : []),
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${stamp(entry.writtenAt)}`,
    `DTSTART:${stamp(entry.at)}`,
    `DTEND:${stamp(entry.at + entry.minutes * 60_000)}`,
    `SUMMARY:${escaped(entry.name)}`,
    ...(sent ? [`ORGANIZER:mailto:${sent.by}`] : []),
    ...(sent?.method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
