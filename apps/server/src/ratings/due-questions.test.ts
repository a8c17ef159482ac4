import { expect, test } from 'vitest';
import { DEFAULT_RULES, dueNow, type RatingFacts } from './due-questions.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_000 * DAY;

const facts = (more: Partial<RatingFacts> = {}): RatingFacts => ({
  ...{ now: NOW, closed: true, ruleAsks: false, answered: true, movedAt: NOW - 1, orders: [] },
  ...{ asked: { help: false, recommend: false }, recommendAskedAt: null },
  ...more,
});
const both = { help: 'closed', recommend: 'closed' } as const;
const NOTHING = { help: false, recommend: false };

test('49 by itself a store asks about the help, once the conversation is closed', () => {
  expect(dueNow(DEFAULT_RULES, facts())).toEqual({ help: true, recommend: false });
  expect(dueNow(DEFAULT_RULES, facts({ closed: false }))).toEqual(NOTHING);
  expect(dueNow({ help: 'never', recommend: 'never' }, facts())).toEqual(NOTHING);
});

test('49 nobody is asked about help she did not get, nor long after it', () => {
  expect(dueNow(both, facts({ answered: false }))).toEqual(NOTHING);
  expect(dueNow(both, facts({ movedAt: NOW - 14 * DAY })).help).toBe(true);
  expect(dueNow(both, facts({ movedAt: NOW - 14 * DAY - 1 }))).toEqual(NOTHING);
});

test('49 after the order means after an order of hers, after delivery after one that arrived', () => {
  const rules = { help: 'ordered', recommend: 'delivered' } as const;
  const open = { closed: false };
  expect(dueNow(rules, facts())).toEqual(NOTHING);
  const ordered = facts({ ...open, orders: [{ delivered: false }] });
  expect(dueNow(rules, ordered)).toEqual({ help: true, recommend: false });
  const delivered = facts({
    ...{ movedAt: NOW - 40 * DAY, orders: [{ delivered: false }, { delivered: true }] },
  });
  expect(dueNow(rules, delivered)).toEqual({ help: false, recommend: true });
});

test('49 each is asked once, and a recommendation once a quarter whatever the conversation', () => {
  expect(dueNow(both, facts({ asked: { help: true, recommend: false } }))).toEqual({
    ...{ help: false, recommend: true },
  });
  expect(dueNow(both, facts({ asked: { help: true, recommend: true } }))).toEqual(NOTHING);
  const asked = (days: number) => facts({ recommendAskedAt: NOW - days * DAY });
  expect(dueNow(both, asked(89)).recommend).toBe(false);
  expect(dueNow(both, asked(90)).recommend).toBe(true);
});

test('58 a rule asks about the help whatever the moment, as once and as fresh as any other', () => {
  const never = { help: 'never', recommend: 'never' } as const;
  const asks = { closed: false, ruleAsks: true };
  expect(dueNow(never, facts(asks))).toEqual({ help: true, recommend: false });
  expect(dueNow(never, facts({ ...asks, answered: false }))).toEqual(NOTHING);
  expect(dueNow(never, facts({ ...asks, movedAt: NOW - 14 * DAY - 1 }))).toEqual(NOTHING);
  expect(dueNow(never, facts({ ...asks, asked: { help: true, recommend: false } }))).toEqual(
    NOTHING,
  );
});
