import { expect, test } from 'vitest';
import {
  dueChoices,
  dueWords,
  fromField,
  ownWords,
  standingWords,
  titleOf,
  toField,
} from './follow-up-words.ts';

const NOW = new Date(2026, 10, 26, 17, 30).getTime();
const HOUR = 3_600_000;
const OWED = {
  ...{ followUpId: 'a', conversationId: 'c', kind: 'low_rating' as const, words: ' ' },
  ...{ dueAt: NOW - HOUR, agentId: null, state: 'open' as const, madeBy: null, madeAt: 1 },
  ...{ settledBy: null, settledAt: null, version: 1 },
  brokenAt: null,
  confirmedAt: null,
};

test('57 it says when it is due, and what became of it by whom', () => {
  const nameOf = () => 'Per';
  expect(titleOf(OWED)).toBe('Low rating');
  const rated = { effort: 1, satisfaction: 2 };
  const low = 'Low rating: Ease 1 of 5, Satisfaction 2 of 5';
  expect(titleOf({ ...OWED, rated })).toBe(low);
  expect(titleOf({ ...OWED, rated, words: 'Send a card' })).toBe('Low rating: Send a card');
  expect(titleOf({ ...OWED, rated, state: 'done' })).toBe(
    'Low rating: She rates it better now. Ease 1 of 5, Satisfaction 2 of 5',
  );
  // As the house once wrote it itself: what an agent edits is empty then.
  for (const words of [
    'Ease 3 of 5',
    'She rates it better now. Ease 4 of 5, Satisfaction 5 of 5',
  ]) {
    expect(titleOf({ ...OWED, rated, words })).toBe(low);
    expect(ownWords({ kind: 'low_rating', words })).toBe('');
    expect(ownWords({ kind: 'reminder', words })).toBe(words);
  }
  expect(dueWords(NOW + HOUR, NOW, 'en-GB')).toBe('today, 18:30');
  expect(dueWords(NOW + 20 * HOUR, NOW, 'en-GB')).toBe('tomorrow, 13:30');
  expect(standingWords(OWED, NOW, nameOf)).toMatch(/^Overdue since today, /);
  expect(standingWords({ ...OWED, dueAt: NOW + HOUR }, NOW, nameOf)).toMatch(/^Due today, /);
  const done = { ...OWED, state: 'done' as const, settledBy: 'per', settledAt: NOW };
  expect(standingWords(done, NOW, nameOf)).toMatch(/^Done by Per, today/);
  const promise = { ...OWED, kind: 'promise' as const };
  expect(standingWords({ ...promise, brokenAt: 1 }, NOW, nameOf)).toMatch(
    /^Promise broken: was due today/,
  );
  const kept = { ...promise, state: 'done' as const, settledBy: 'per', settledAt: NOW };
  expect(standingWords(kept, NOW, nameOf)).toMatch(/^Kept by Per/);
  expect(standingWords({ ...kept, brokenAt: 1 }, NOW, nameOf)).toMatch(/^Kept late by Per/);
  const dropped = { ...OWED, state: 'dropped' as const, settledAt: NOW };
  expect(standingWords(dropped, NOW, nameOf)).toMatch(/^Owed no more, today/);
});

test('57 what may be chosen lies ahead, and a field keeps its minute', () => {
  expect(dueChoices(NOW).map(({ words }) => words)).toContain('Today at 18:00');
  const late = dueChoices(NOW + HOUR);
  expect(late.map(({ words }) => words)).not.toContain('Today at 18:00');
  expect(late.every(({ dueAt }) => dueAt > NOW + HOUR)).toBe(true);
  expect(toField(NOW)).toBe('2026-11-26T17:30');
  expect(fromField(toField(NOW))).toBe(NOW);
  expect(fromField('')).toBeNull();
});
