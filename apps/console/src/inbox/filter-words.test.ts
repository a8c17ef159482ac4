import { expect, test } from 'vitest';
import { filterParts } from './filter-words.ts';

const filter = {
  ...{ tags: ['gift', 'vip'], priority: 'high' as const, language: 'de', waitingMinutes: 5 },
  ...{ cartAbove: { amount: 6_000, currency: 'EUR' }, teamId: 't' },
};

test('a filter says what it asks, thing by thing', () => {
  const words = filterParts(filter, new Map([['t', 'Returns']])).map((part) => part.words);
  expect(words).toEqual([
    'High priority',
    'German',
    'Waiting over 5 min',
    expect.stringMatching(/^Cart above .*60/),
    'Returns',
    'gift',
    'vip',
  ]);
});

test('each thing can be taken out, and the last tag takes the tags along', () => {
  const parts = filterParts(filter);
  expect(parts.map(({ without }) => Object.keys(without).length)).toEqual([5, 5, 5, 5, 5, 6, 6]);
  expect(parts.at(-1)?.without.tags).toEqual(['gift']);
  expect(filterParts({ tags: ['gift'] })[0]?.without).toEqual({});
});
