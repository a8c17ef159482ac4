import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from './rating-scores.ts';

const five = (question: 'effort' | 'satisfaction', ...chosen: number[]) => ({
  ...{ question, asked: 20, chosen },
});
const eleven = (...chosen: number[]) => ({ question: 'recommend' as const, asked: 20, chosen });

test('satisfaction is the share of the two best answers of those who answered', () => {
  const figure = five('satisfaction', 1, 0, 1, 2, 4);
  expect(scoreOf(figure)).toEqual({ answered: 8, asked: 20, value: 0.75 });
});

test('effort is the mean of five steps', () => {
  expect(scoreOf(five('effort', 1, 0, 0, 0, 3)).value).toBe(4);
});

test('the net promoter score is 9 and 10 less 0 to 6, with its sign', () => {
  expect(scoreOf(eleven(1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 5)).value).toBeCloseTo(0.4);
});

test('without an answer there is no score, which is not a score of nought', () => {
  for (const figure of [five('effort', 0, 0, 0, 0, 0), eleven(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)])
    expect(scoreOf(figure).value).toBeNull();
});

test('whatever was answered, each score stays on its scale', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 11, maxLength: 11 }), (chosen) => {
      const score = scoreOf({ question: 'recommend', asked: 0, chosen }).value ?? 0;
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
      const mean = scoreOf({ question: 'effort', asked: 0, chosen: chosen.slice(0, 5) }).value ?? 1;
      expect(mean).toBeGreaterThanOrEqual(1);
      expect(mean).toBeLessThanOrEqual(5);
    }),
  );
});
