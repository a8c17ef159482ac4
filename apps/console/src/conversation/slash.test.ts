import { expect, test } from 'vitest';
import { commandIn, isSend } from './slash.ts';

test('a known word behind a slash and a space is a command, everything else is a reply', () => {
  const known = ['p', 'size'];
  expect(commandIn('/p merino sweater m <90', known)).toEqual({
    word: 'p',
    rest: 'merino sweater m <90',
  });
  expect(commandIn('/size ', known)).toEqual({ word: 'size', rest: '' });
  for (const reply of ['/p', '/post', '/other thing', 'see /p merino'])
    expect(commandIn(reply, known)).toBeNull();
});

const key = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

test('Enter sends, but not a new line and not the end of a composed word', () => {
  expect(isSend(key)).toBe(true);
  expect(isSend({ ...key, shiftKey: true })).toBe(false);
  expect(isSend({ ...key, isComposing: true })).toBe(false);
  expect(isSend({ ...key, keyCode: 229 })).toBe(false);
  expect(isSend({ ...key, key: 'a' })).toBe(false);
});
