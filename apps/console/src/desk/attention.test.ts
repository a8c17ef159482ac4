import type { InboxCounts, InboxRow } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createPreferences } from '../preferences/preferences.ts';
import type { Tone } from '../sounds/tones.ts';
import { callAttention } from './attention.ts';
import type { DeskNeeds } from './desk.ts';

const counts = (mentions: number): InboxCounts => ({
  ...{ open: 0, mine: 0, unassigned: 0, closed: 0, snoozed: 0 },
  mentions,
});
const waits = (since: number | null): InboxRow =>
  ({
    conversationId: 'a',
    assignedTo: null,
    waitingSince: since,
    unread: 1,
    head: 1,
    updatedAt: 1,
  }) as InboxRow;

/** A desk's inbox to be played on, and what it rang. */
const desk = () => {
  const rung: Tone[] = [];
  let whisper = () => {};
  const now = signal(0);
  const inbox = { openRows: signal<InboxRow[]>([]), counts: signal<InboxCounts | null>(null) };
  const preferences = createPreferences({ getItem: () => null, setItem: () => {} } as never);
  const needs = {
    ...{
      agent: { agentId: 'mia', storeName: 'Loop' },
      client: {
        inbox,
        hear: (name: string, heard: () => void) => {
          if (name === 'whisper') whisper = heard;
          return () => {};
        },
      },
      clock: { now: () => now.peek() },
      preferences,
      page: document,
    },
    ringer: { ring: (tone: Tone) => rung.push(tone) },
  } as unknown as DeskNeeds;
  const stop = callAttention(needs, now, () => null);
  return { rung, now, ...inbox, preferences, whisper: () => whisper(), stop };
};

test('what was there when she came does not ring; a call by name does', () => {
  const { rung, openRows, counts: counted, stop } = desk();
  openRows.value = [waits(null)];
  counted.value = counts(1);
  expect(rung).toEqual([]);
  counted.value = counts(2);
  expect(rung).toEqual(['mention']);
  expect(document.title).toBe('(1) Loop · Aisle');
  stop();
  counted.value = counts(3);
  expect(rung).toHaveLength(1);
});

test('a whisper has rung by itself: the mention it makes does not ring once more', () => {
  const { rung, now, counts: counted, whisper, stop } = desk();
  counted.value = counts(0);
  whisper();
  now.value = 500;
  counted.value = counts(1);
  expect(rung).toEqual([]);
  now.value = 9_000;
  counted.value = counts(2);
  expect(rung).toEqual(['mention']);
  stop();
});

test('who has waited rings by the clock alone, unless she is away', () => {
  const { rung, now, openRows, counts: counted, preferences, stop } = desk();
  counted.value = counts(0);
  openRows.value = [waits(0)];
  rung.length = 0;
  now.value = 30_000;
  expect(rung).toEqual(['waiting']);
  preferences.change({ presence: 'away' });
  now.value = 60_000;
  expect(rung).toEqual(['waiting']);
  preferences.change({ presence: 'busy' });
  now.value = 90_000;
  expect(rung).toEqual(['waiting', 'waiting']);
  stop();
});
