import type { TeamMember } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { changeWords, presenceWords } from './team-words.ts';

const NOW = new Date('2026-05-04T12:00:00').getTime();
const member: TeamMember = {
  agentId: 'mia',
  name: 'Mia',
  email: 'mia@loop.example',
  role: 'agent',
  presence: 'offline',
  lastSeenAt: null,
  disabledAt: null,
  twoFactor: false,
  version: 0,
};

test('who is there is told in words, and since when she is not', () => {
  const words = (more: Partial<TeamMember>) => presenceWords({ ...member, ...more }, NOW);
  expect(words({})).toBe('Not here yet');
  expect(words({ presence: 'online', lastSeenAt: NOW })).toBe('Online');
  expect(words({ presence: 'away', lastSeenAt: NOW })).toBe('Away');
  expect(words({ lastSeenAt: NOW - 20_000 })).toBe('Here a moment ago');
  expect(words({ lastSeenAt: NOW - 12 * 60_000 })).toBe('Last seen 12 min ago');
  expect(words({ presence: 'online', disabledAt: 1 })).toBe('Disabled');
});

test('28 who changed what somebody else had changed is asked to look again', () => {
  const message = 'somebody else changed Mia meanwhile: now viewer';
  expect(changeWords({ code: 'stale', message })).toBe(
    'Somebody else changed Mia meanwhile: now viewer. Look again before you change anything.',
  );
  expect(changeWords({ code: 'invalid', message: 'no' })).toBe('No. Nothing was changed.');
});
