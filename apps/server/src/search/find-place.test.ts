import { expect, test } from 'vitest';
import { findPlace, marksIn } from './find-place.ts';

test('marks stand by the text’s own letters, accents and ligatures included', () => {
  const text = 'Die Wäsche, ﬁne WASCHEN';
  expect(marksIn(text, ['wasch', 'fin']).map(([a, b]) => text.slice(a, b))).toEqual([
    'Wäsche',
    'ﬁne',
    'WASCHEN',
  ]);
});

test('the text with all the words goes before a newer one with some', () => {
  const texts = [
    { seq: 9, text: 'wool' },
    { seq: 4, text: 'warm wool' },
    { seq: 2, text: 'warm wool too' },
  ];
  expect(findPlace(texts, ['warm', 'wo'])?.seq).toBe(4);
  expect(findPlace(texts, ['silk'])).toBeNull();
});

test('a long text is cut around the words, and no emoji is halved', () => {
  const place = findPlace(
    [{ seq: 1, text: `${'🧶'.repeat(60)} troyer ${'x'.repeat(300)}` }],
    ['troy'],
  );
  expect(place?.excerpt).toMatch(/^…🧶+ troyer x+…$/u);
  expect(place?.excerpt.isWellFormed()).toBe(true);
  const [from, to] = place?.marks[0] ?? [0, 0];
  expect(place?.excerpt.slice(from, to)).toBe('troyer');
});
