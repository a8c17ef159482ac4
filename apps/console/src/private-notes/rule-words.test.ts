import { STEP_HINDRANCES, type StepHindrance } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { ruleNoteWords, stepLine } from './rule-words.ts';

test('a step says what was done, what was so already, and why it was left out', () => {
  expect(stepLine({ kind: 'assign', about: 'Anna', outcome: 'done' })).toEqual({
    line: 'Given to Anna',
    well: true,
  });
  expect(stepLine({ kind: 'assign', about: 'Anna', outcome: 'already' })).toEqual({
    line: 'Anna had it already',
    well: true,
  });
  expect(stepLine({ kind: 'assign', about: '', outcome: 'agent_gone' })).toEqual({
    line: 'Left out: Whoever was to have it is not in the store any more.',
    well: false,
  });
  expect(stepLine({ kind: 'priority', about: 'high', outcome: 'done' }).line).toBe(
    'Priority: High',
  );
  expect(stepLine({ kind: 'snooze', about: '24', outcome: 'done' }).line).toBe(
    'Snoozed for 24 hours',
  );
  expect(
    stepLine({ kind: 'reply', about: 'Hello', outcome: 'reply_hole', hole: 'product' }).line,
  ).toBe('Left out: Sent the saved reply “Hello”. Nothing is known for {product} in it.');
});

test('what was kept in English before it was data is read as it was', () => {
  expect(stepLine({ kind: 'tag', words: 'Tagged returns', problem: null })).toEqual({
    line: 'Tagged returns',
    well: true,
  });
  expect(
    stepLine({
      kind: 'team',
      words: '',
      problem: 'The team it was to go to is not there any more.',
    }),
  ).toEqual({ line: 'Left out: The team it was to go to is not there any more.', well: false });
});

test('a kind this console does not know says nothing', () => {
  expect(stepLine({ kind: 'sing', about: 'la', outcome: 'done' })).toEqual({
    line: '',
    well: true,
  });
});

test('every reason has words, and a note has all its lines', () => {
  for (const outcome of Object.keys(STEP_HINDRANCES) as StepHindrance[])
    expect(stepLine({ kind: 'close', about: '', outcome }).line).toMatch(/^Left out: Closed\. \w/);
  expect(
    ruleNoteWords({
      name: 'VIP',
      steps: [
        { kind: 'tag', about: 'vip', outcome: 'done' },
        { kind: 'note', about: 'Be kind', outcome: 'done' },
      ],
    }),
  ).toBe('Rule “VIP”\nTagged vip\nBe kind');
  expect(ruleNoteWords({ stopped: 30 })).toMatch(/^Rules have acted here 30 times/);
});
