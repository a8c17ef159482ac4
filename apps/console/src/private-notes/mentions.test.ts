import { expect, test } from 'vitest';
import { matching, mentionAt, mentionedIn, pieces } from './mentions.ts';

const MIA = { agentId: 'mia', name: 'Mia Lindqvist' };
const MIAB = { agentId: 'mia-b', name: 'Mia Lindqvist-Bäck' };
const OZ = { agentId: 'oz', name: 'Özlem' };
const ALL = [MIA, MIAB, OZ];

test('a name begins behind an @ that begins a word, and ends at the caret', () => {
  expect(mentionAt('ask @mi', 7)).toEqual({ from: 4, word: 'mi' });
  expect(mentionAt('@Mia Lind', 9)).toEqual({ from: 0, word: 'Mia Lind' });
  expect(mentionAt('write to mia@wool.example', 25)).toBeNull();
  expect(mentionAt('@mia please look', 16)).toBeNull();
  expect(mentionAt('@mi and more', 3)).toEqual({ from: 0, word: 'mi' });
});

test('a part of a name is enough, whatever its accents', () => {
  expect(matching(ALL, 'ozl')).toEqual([OZ]);
  expect(matching(ALL, 'LIND')).toEqual([MIA, MIAB]);
  expect(matching(ALL, 'x')).toEqual([]);
});

test('the longer of two names that begin alike is the one that is meant', () => {
  expect(mentionedIn('@Mia Lindqvist-Bäck and @Özlem, @Özlem', ALL)).toEqual(['mia-b', 'oz']);
  expect(mentionedIn('nobody @here', ALL)).toEqual([]);
  expect(pieces('ask @Özlem.', ALL)).toEqual([
    { text: 'ask ' },
    { text: '@Özlem', agentId: 'oz' },
    { text: '.' },
  ]);
});
