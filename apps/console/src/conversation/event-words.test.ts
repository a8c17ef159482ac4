import type { Author, Content } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { eventWords } from './event-words.ts';

const names = { me: 'mia', shopper: 'Ines', agents: new Map([['tom', 'Tom Okafor']]) };
const words = (author: Author, content: Content) =>
  eventWords({ key: 'k', at: 0, author, content, stage: null }, names);
const mia: Author = { kind: 'agent', agentId: 'mia' };
const tom: Author = { kind: 'agent', agentId: 'tom' };

test('what she put into her cart, by its variant', () => {
  const added = {
    kind: 'suggestion_added' as const,
    suggestionSeq: 3,
    ref: { platform: 'demo', productId: 'merino' },
    name: 'Merino crew sweater',
    options: [
      { name: 'Size', value: 'M' },
      { name: 'Colour', value: 'oatmeal' },
    ],
    quantity: 1,
  };
  expect(words({ kind: 'shopper' }, added)).toBe('Added to cart: M, oatmeal');
  expect(words({ kind: 'shopper' }, { ...added, quantity: 2, options: [] })).toBe(
    'Added to cart: 2 × Merino crew sweater',
  );
});

test('what the queue did, and why', () => {
  const system: Author = { kind: 'system' };
  const given = { kind: 'assigned', agentId: 'tom', by: 'queue' } as const;
  expect(words(system, { ...given, why: ['knows_her', 'load'] })).toBe(
    'Given to Tom Okafor by the queue: has spoken with her before, had the most room',
  );
  expect(words(system, { ...given, agentId: 'mia', why: [] })).toBe('Given to you by the queue');
  expect(words(system, { kind: 'assigned', agentId: null, by: 'absence' })).toBe(
    'Back in the queue: whoever had it is not here',
  );
  expect(words(mia, { kind: 'assigned', agentId: null, teamId: 't' })).toBe('Given to a team');
});

test('who took, handed over, gave back and closed', () => {
  expect(words(mia, { kind: 'assigned', agentId: 'mia' })).toBe('You took the conversation');
  expect(words(tom, { kind: 'assigned', agentId: 'tom' })).toBe('Tom Okafor took the conversation');
  expect(words(tom, { kind: 'assigned', agentId: 'mia' })).toBe('Handed to you');
  expect(words(mia, { kind: 'assigned', agentId: null })).toBe('Given back to the queue');
  expect(words(mia, { kind: 'closed' })).toBe('Closed by you');
  expect(words({ kind: 'shopper' }, { kind: 'closed' })).toBe('Closed by Ines');
  expect(words({ kind: 'system' }, { kind: 'closed' })).toBe('Closed');
});

test('a call and a promise are told by whom and for when', () => {
  const at = new Date(2026, 11, 3, 10, 30).getTime();
  const answered = {
    ...{ kind: 'call_back_answered' as const, followUpId: 'f', way: 'phone' as const },
    ...{ at, minutes: 15, name: 'Mia' },
  };
  expect(words(mia, { ...answered, result: 'confirmed' })).toMatch(/^Confirmed by you: .*10:30/);
  expect(words(tom, { ...answered, result: 'declined' })).toMatch(/^Declined by Tom Okafor: /);
  const promised = { kind: 'promised' as const, dueAt: at, name: 'Mia' };
  expect(words(mia, promised)).toMatch(/^You promised to write by .*10:30/);
  expect(words({ kind: 'system' }, promised)).toMatch(/^Mia promised to write by /);
  expect(words(mia, { kind: 'joined' })).toBe('You joined');
});

test('a rule names itself, and to whom it gave', () => {
  const given = { kind: 'assigned' as const, rule: 'Returns' };
  const system: Author = { kind: 'system' };
  expect(words(system, { ...given, agentId: 'mia' })).toBe('Rule “Returns” gave this to you');
  expect(words(system, { ...given, agentId: 'tom' })).toBe(
    'Rule “Returns” gave this to Tom Okafor',
  );
  expect(words(system, { ...given, agentId: null })).toBe('Rule “Returns” gave this to a team');
});
