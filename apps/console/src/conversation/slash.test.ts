import { expect, test } from 'vitest';
import { isSend, productWords } from './slash.ts';

test('/p with words is a search, everything else is a reply', () => {
  expect(productWords('/p merino sweater m <90')).toBe('merino sweater m <90');
  expect(productWords('/p ')).toBe('');
  expect(productWords('/p')).toBeNull();
  expect(productWords('/post')).toBeNull();
  expect(productWords('see /p merino')).toBeNull();
});

const key = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

test('Enter sends, but not a new line and not the end of a composed word', () => {
  expect(isSend(key)).toBe(true);
  expect(isSend({ ...key, shiftKey: true })).toBe(false);
  expect(isSend({ ...key, isComposing: true })).toBe(false);
  expect(isSend({ ...key, keyCode: 229 })).toBe(false);
  expect(isSend({ ...key, key: 'a' })).toBe(false);
});
