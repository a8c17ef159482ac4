import type { Author, Content } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { logRows, type Said } from './log-rows.ts';

const mia: Author = { kind: 'agent', agentId: 'mia' };
const shopper: Author = { kind: 'shopper' };
const monday = new Date(2026, 10, 16, 10, 0).getTime();
let made = 0;
const said = (author: Author, minute: number, content?: Content): Said => ({
  key: `k${++made}`,
  at: monday + minute * 60_000,
  author,
  content: content ?? { kind: 'message', text: 'hello' },
  stage: null,
});
const shape = (all: Said[]) =>
  logRows(all).map((row) =>
    row.kind === 'words' ? `${row.first ? '[' : ''}w${row.last ? ']' : ''}` : row.kind,
  );

test('words of one speaker stand together until a pause or another speaker', () => {
  expect(
    shape([said(shopper, 0), said(shopper, 1), said(mia, 2), said(mia, 9), said(mia, 10)]),
  ).toEqual(['day', '[w', 'w]', '[w]', '[w', 'w]']);
});

test('two agents are two speakers', () => {
  expect(shape([said(mia, 0), said({ kind: 'agent', agentId: 'tom' }, 1)])).toEqual([
    'day',
    '[w]',
    '[w]',
  ]);
});

test('what happened stands between the words and ends a group', () => {
  expect(shape([said(shopper, 0), said(mia, 1, { kind: 'closed' }), said(shopper, 2)])).toEqual([
    'day',
    '[w]',
    'event',
    '[w]',
  ]);
});

test('each day is announced once', () => {
  expect(shape([said(shopper, 0), said(shopper, 60 * 24), said(shopper, 60 * 24 + 1)])).toEqual([
    'day',
    '[w]',
    'day',
    '[w',
    'w]',
  ]);
});
