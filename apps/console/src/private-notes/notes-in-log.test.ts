import type { PrivateNote } from '@aisle/protocol';
import { expect, test } from 'vitest';
import type { Said } from '../conversation/log-rows.ts';
import { withNotes } from './notes-in-log.ts';

const said = (seq?: number): Said => ({
  ...{ key: `s${seq ?? 'waiting'}`, at: 1, author: { kind: 'shopper' }, stage: null },
  content: { kind: 'message', text: 'x' },
  ...(seq === undefined ? {} : { seq }),
});
const note = (number: number, afterSeq: number): PrivateNote => ({
  ...{ conversationId: 'c', number, clientId: `n${number}`, agentId: 'a', text: 'x' },
  ...{ mentions: [], afterSeq, at: 2 },
});
const keys = (rows: Said[]) => rows.map(({ key }) => key).join(' ');

test('a note stands behind the entry it was written after, before what waits', () => {
  const log = [said(1), said(2), said()];
  expect(keys(withNotes(log, [note(1, 0), note(2, 1), note(3, 1), note(4, 2)], false))).toBe(
    'n1 s1 n2 n3 s2 n4 swaiting',
  );
});

test('a note of an earlier page waits for it', () => {
  const notes = [note(1, 3), note(2, 8), note(3, 9)];
  expect(keys(withNotes([said(8), said(9)], notes, true))).toBe('s8 n2 s9 n3');
  expect(keys(withNotes([], [note(1, 0)], false))).toBe('n1');
});
