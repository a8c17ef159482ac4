import type { Content, Entry, ProposalOutcome } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';
import { standingsOf } from './standing.ts';

const subtotal = { amount: 20_200, currency: 'EUR' };
const accepted: ProposalOutcome = { result: 'accepted', changes: [], edited: false, subtotal };
const proposal = (undoes?: number): Content => ({
  kind: 'cart_proposal',
  changes: [{ kind: 'apply_code', offered: { code: 'A', percent: 10, expiresAt: 1 } }],
  ...(undoes !== undefined && { undoes }),
});
const answered = (outcome: ProposalOutcome, proposalSeq = 1): Content => ({
  kind: 'proposal_answered',
  proposalSeq,
  outcome,
});
const log = (...contents: Content[]): Entry[] =>
  contents.map((content, index) => ({
    ...{ conversationId: 'c', seq: index + 1, clientId: `${index + 1}`, at: index },
    ...{ author: { kind: 'shopper' }, content },
  }));
const first = (...contents: Content[]) => standingsOf(log(...contents)).get('1');

test('20 where a proposal stands is read from what came after it', () => {
  expect(first(proposal())).toMatchObject({ tone: 'open', words: 'Waiting for her answer' });
  expect(first(proposal(), answered(accepted))).toMatchObject({
    tone: 'good',
    words: expect.stringMatching(/^Accepted, subtotal .*202/),
    returnable: true,
  });
  expect(first(proposal(), answered({ ...accepted, edited: true }))?.words).toContain('in part');
  expect(first(proposal(), answered({ result: 'declined' }))).toMatchObject({
    words: 'Declined',
    renewable: false,
  });
  const undone = first(proposal(), answered(accepted), answered({ result: 'undone', subtotal }));
  expect(undone).toMatchObject({ words: 'Accepted and taken back', returnable: false });
});

test('19 refused or wanted anew: a fresh offer is at hand until there is one', () => {
  const refused: ProposalOutcome = {
    ...{ result: 'refused', change: 0, reason: 'not_enough_stock' },
    available: 1,
  };
  expect(first(proposal(), answered(refused))).toMatchObject({
    tone: 'warn',
    words: 'Not taken: only 1 left',
    renewable: true,
  });
  const wanted = [proposal(), answered(refused), answered({ result: 'new_wanted' })] as const;
  expect(first(...wanted)).toMatchObject({
    words: 'She would like a fresh offer',
    renewable: true,
  });
  expect(first(...wanted, proposal())).toMatchObject({
    words: 'Replaced by a newer one',
    renewable: false,
  });
});

test('what is being put back cannot be put back twice', () => {
  expect(first(proposal(), answered(accepted), proposal(1))?.returnable).toBe(false);
});

test('every answer reads as a line of the timeline', () => {
  expect(answerWords(accepted, 'Ines')).toMatch(/^Ines accepted: subtotal .*202/);
  expect(answerWords({ result: 'declined' }, 'Ines')).toBe('Ines declined the cart change');
  expect(answerWords({ result: 'refused', change: 0, reason: 'stale' }, 'Ines')).toContain(
    'her cart had changed',
  );
  expect(answerWords({ result: 'new_wanted' }, 'Ines')).toBe('Ines would like a fresh offer');
});
