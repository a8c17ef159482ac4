import type { InboxRow } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { isWarm, pieces, previewOf, promiseStands } from './row-words.ts';

const row = (last: InboxRow['last']): InboxRow => ({
  conversationId: 'c',
  status: 'open',
  shopper: { shopperId: 's', online: true },
  assignedTo: null,
  head: 1,
  last,
  unread: 0,
  waitingSince: null,
  cart: null,
  page: null,
  updatedAt: 1,
});
const last = (author: NonNullable<InboxRow['last']>['author'], kind: string, preview: string) =>
  row({ seq: 1, at: 1, author, kind, preview });
const previewWords = (...asked: Parameters<typeof previewOf>): string => {
  const { who, words, what = '' } = previewOf(...asked);
  return [who ?? [], words.replace('{what}', what)].flat().join(' ');
};
const me = { kind: 'agent', agentId: 'mia' } as const;

test('the agent sees whether she or a colleague spoke last', () => {
  expect(previewWords(last(me, 'message', 'It is soft'), 'mia')).toBe('You: It is soft');
  expect(previewWords(last(me, 'message', 'It is soft'), 'tom')).toBe('Colleague: It is soft');
  expect(previewWords(last({ kind: 'shopper' }, 'message', 'Does it itch?'), 'mia')).toBe(
    'Does it itch?',
  );
});

test('what happened without words is said in words', () => {
  expect(previewWords(last(me, 'suggestion', 'Merino crew'), 'mia')).toBe(
    'You: Suggested Merino crew',
  );
  expect(previewWords(last({ kind: 'shopper' }, 'suggestion_added', 'Scarf'), 'mia')).toBe(
    'Added to cart: Scarf',
  );
  expect(previewWords(last(me, 'closed', ''), 'mia')).toBe('You: Closed');
  expect(previewWords(last(me, 'size_marked', ''), 'mia')).toBe('You: Marked a size');
  expect(previewWords(last(me, 'guide', ''), 'mia')).toBe('You: Offered to show a place');
  expect(previewWords(last(me, 'guide', 'Look here'), 'mia')).toBe('You: Look here');
  expect(previewWords(last({ kind: 'shopper' }, 'order_placed', 'TP-1'), 'mia')).toBe(
    'Placed order TP-1',
  );
  expect(previewWords(row(null), 'mia')).toBe('Has not written yet');
});

test('a wait warms after half a minute', () => {
  expect(isWarm(1_000, 30_999)).toBe(false);
  expect(isWarm(1_000, 31_000)).toBe(true);
  expect(pieces(1)).toBe('1 piece');
});

test.each([
  [50, 'kept'],
  [74, 'kept'],
  [75, 'due'],
  [99, 'due'],
  [100, 'broken'],
] as const)('a promise of 100 after %i', (now, stands) => {
  expect(promiseStands({ waitingSince: 0, dueAt: 100 }, now)).toBe(stands);
});

test('nobody waits, or nothing is promised: nothing is due', () => {
  expect(promiseStands({ waitingSince: null, dueAt: 1 }, 5)).toBe('kept');
  expect(promiseStands({ waitingSince: 1 }, 5)).toBe('kept');
});
