import { afterEach, expect, test } from 'vitest';
import { toJson } from './to-json.ts';

const arrays = Array.prototype as { toJSON?: unknown };
const theirs = () => '"twice"';
afterEach(() => {
  delete arrays.toJSON;
});

test('JSON is made once on a page whose arrays make it of themselves', () => {
  arrays.toJSON = theirs;
  expect(toJson(['sendMessage', { text: 'Warm?', refs: [1] }])).toBe(
    '["sendMessage",{"text":"Warm?","refs":[1]}]',
  );
  expect(arrays.toJSON).toBe(theirs);
});

test('what cannot be made JSON of leaves the page as it was', () => {
  const ring: unknown[] = [];
  ring.push(ring);
  expect(() => toJson(ring)).toThrow(TypeError);
  expect('toJSON' in arrays).toBe(false);
  arrays.toJSON = theirs;
  expect(() => toJson(ring)).toThrow(TypeError);
  expect(arrays.toJSON).toBe(theirs);
});
