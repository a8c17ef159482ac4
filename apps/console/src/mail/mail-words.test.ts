import { expect, test } from 'vitest';
import { addressWords, mailedWords } from './mail-words.ts';

test('50 an answer tells what became of the newest letter with it', () => {
  const letters = [
    { seqs: [4], state: 'bounced', at: 2, problem: 'The mail server does not take it (550).' },
    { seqs: [2, 3], state: 'sent', at: 1 },
  ] as const;
  const told = letters.map((one) => ({ ...one, seqs: [...one.seqs] }));
  expect(mailedWords(told, 3)).toEqual({ words: 'Mailed', trouble: false });
  expect(mailedWords(told, 4)).toEqual({
    words: 'Not delivered: The mail server does not take it (550).',
    trouble: true,
  });
  expect(mailedWords(told, 5)).toBeNull();
});

test('50 an address nobody has confirmed is said to be so', () => {
  expect(addressWords({ email: 'a@b.example', standing: 'unverified' })).toBe(
    'a@b.example (not confirmed yet)',
  );
});
