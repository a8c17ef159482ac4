import type { InboxRow } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { knownRows, newsOf, titleWords } from './news.ts';

const row = (conversationId: string, unread: number, more: Partial<InboxRow> = {}): InboxRow => ({
  conversationId,
  status: 'open',
  shopper: { shopperId: 's', online: true },
  assignedTo: null,
  head: unread,
  last: null,
  unread,
  waitingSince: null,
  cart: null,
  page: null,
  updatedAt: 100,
  ...more,
});

test('a conversation that begins rings like a door bell', () => {
  const before = knownRows([row('a', 0)]);
  expect(newsOf(before, [row('a', 0), row('b', 1, { updatedAt: 200 })], null)).toBe('conversation');
});

test('words in a known conversation tap, unless it is being read', () => {
  const before = knownRows([row('a', 1)]);
  const after = [row('a', 2, { updatedAt: 200 })];
  expect(newsOf(before, after, null)).toBe('message');
  expect(newsOf(before, after, 'a')).toBeNull();
});

test('a conversation that was answered before and moves up again taps', () => {
  const again = row('b', 1, { updatedAt: 200, head: 9, assignedTo: 'mia' });
  expect(newsOf(knownRows([row('a', 0)]), [again], null)).toBe('message');
});

test('older pages, read rows and what did not change are silent', () => {
  const before = knownRows([row('a', 1)]);
  expect(newsOf(before, [row('a', 1), row('old', 3, { updatedAt: 50 })], null)).toBeNull();
  expect(newsOf(before, [row('a', 0, { updatedAt: 300 })], null)).toBeNull();
});

test('the title counts what is unread', () => {
  expect(titleWords(0, 'Loop & Purl')).toBe('Loop & Purl · Aisle');
  expect(titleWords(3, 'Loop & Purl')).toBe('(3) Loop & Purl · Aisle');
  expect(titleWords(250, 'Loop & Purl')).toBe('(99+) Loop & Purl · Aisle');
});
