import type { RatingFigure } from './rating.ts';

/** What a question's counts come to. */
export type Score = {
  answered: number;
  asked: number;
  /** CSAT: share of 4 and 5. CES: the mean. NPS: promoters less detractors, -1 to 1. Null: no answer. */
  value: number | null;
};

/** The steps of a figure's `chosen`, in its order. */
export const stepsOf = ({ question, chosen }: RatingFigure): number[] =>
  chosen.map((_, index) => index + (question === 'recommend' ? 0 : 1));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Customer satisfaction as the share of the two best answers, customer effort as the mean of five
 * steps, and the net promoter score as 9 and 10 less 0 to 6 (Reichheld, Harvard Business Review 2003).
 */
export const scoreOf = (figure: RatingFigure): Score => {
  const { question, asked, chosen } = figure;
  const steps = stepsOf(figure);
  const answered = sum(chosen);
  const between = (from: number, to: number) =>
    sum(chosen.filter((_, index) => (steps[index] ?? -1) >= from && (steps[index] ?? -1) <= to));
  if (answered === 0) return { answered, asked, value: null };
  const value = {
    satisfaction: () => between(4, 5) / answered,
    effort: () => sum(chosen.map((times, index) => times * (steps[index] ?? 0))) / answered,
    recommend: () => (between(9, 10) - between(0, 6)) / answered,
  }[question]();
  return { answered, asked, value };
};
