import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measurePairs, PAIRS, readColours } from './tokens.ts';

const colours = readColours(
  readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8'),
);

test.each(measurePairs(colours).map((pair) => [`${pair.front} on ${pair.back}`, pair] as const))(
  '%s can be seen in both themes',
  (_, { light, dark, least }) => {
    expect(light).toBeGreaterThanOrEqual(least);
    expect(dark).toBeGreaterThanOrEqual(least);
  },
);

test('every colour that is written or drawn with is in a pair, line and scrim aside', () => {
  const paired = new Set(PAIRS.flatMap(({ front, back }) => [front, back]));
  const alone = colours.map(({ name }) => name).filter((name) => !paired.has(name));
  // Decoration: nobody has to see them to use the console.
  expect(alone).toEqual(['line', 'note-edge']);
});

test('a pair of a colour that is not there is a mistake', () => {
  expect(() => measurePairs(colours.slice(1))).toThrow('no opaque colour paper');
});
