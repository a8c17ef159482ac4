import type { InboxRow } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { steadyOrder } from './steady-order.ts';

const row = (conversationId: string): InboxRow => ({
  conversationId,
  status: 'open',
  shopper: { shopperId: 's', online: true },
  assignedTo: null,
  head: 0,
  last: null,
  unread: 0,
  waitingSince: null,
  cart: null,
  page: null,
  updatedAt: 0,
});

test('under the pointer rows keep their places, and new ones come first', () => {
  const order = steadyOrder(['a', 'b', 'c'], ['new', 'c', 'a', 'b'].map(row));
  expect(order.map((one) => one.conversationId)).toEqual(['new', 'a', 'b', 'c']);
});

test('a row that left the tab leaves no hole', () => {
  const order = steadyOrder(['a', 'b', 'c'], ['c', 'a'].map(row));
  expect(order.map((one) => one.conversationId)).toEqual(['a', 'c']);
});
