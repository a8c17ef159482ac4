import type { InboxRow } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { type Heard, waitingAlarm } from './waiting-alarm.ts';

const row = (
  conversationId: string,
  waitingSince: number | null,
  assignedTo: string | null = null,
) => ({ conversationId, waitingSince, assignedTo }) as InboxRow;

const NOBODY: Heard = new Map();
const at = (now: number, more: { reading?: string; repeats?: boolean } = {}) => ({
  ...{ me: 'mia', now, reading: null, repeats: true },
  ...more,
});

test('who has waited half a minute is heard, hers and nobody’s, but no colleague’s', () => {
  const rings = (rows: InboxRow[], now: number) => waitingAlarm(rows, NOBODY, at(now)).rings;
  expect(rings([row('a', 0)], 29_999)).toBe(false);
  expect(rings([row('a', 0)], 30_000)).toBe(true);
  expect(rings([row('a', 0, 'mia')], 30_000)).toBe(true);
  expect(rings([row('a', 0, 'tomasz')], 90_000)).toBe(false);
  expect(rings([row('a', null)], 90_000)).toBe(false);
});

test('it sounds again every half minute, or once if she wants it so', () => {
  const first = waitingAlarm([row('a', 0)], NOBODY, at(30_000));
  const soon = waitingAlarm([row('a', 0)], first.heard, at(45_000));
  expect(soon.rings).toBe(false);
  expect(waitingAlarm([row('a', 0)], soon.heard, at(60_000)).rings).toBe(true);
  expect(waitingAlarm([row('a', 0)], soon.heard, at(60_000, { repeats: false })).rings).toBe(false);
});

test('a new wait of the same shopper is heard anew', () => {
  const first = waitingAlarm([row('a', 0)], NOBODY, at(30_000, { repeats: false }));
  const answered = waitingAlarm([row('a', null)], first.heard, at(40_000, { repeats: false }));
  const again = waitingAlarm([row('a', 50_000)], answered.heard, at(80_000, { repeats: false }));
  expect([answered.rings, again.rings]).toEqual([false, true]);
});

test('the conversation on the screen is silent', () => {
  expect(waitingAlarm([row('a', 0)], NOBODY, at(30_000, { reading: 'a' })).rings).toBe(false);
});
