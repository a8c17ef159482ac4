import type { Rating, RatingQuestion } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { numberWords } from '../report/number-words.ts';
import { percentWords, signedWords } from '../service/service-words.ts';
import { ratingsWords } from './words.ts';

const mean = new Intl.NumberFormat(locale, {
  ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
});

/** A score as people read it; `–` where nobody answered. */
export const scoreWords = (question: RatingQuestion, value: number | null): string => {
  if (value === null) return '–';
  if (question === 'effort') return ratingsWords.ofFive(mean.format(value));
  return question === 'satisfaction' ? percentWords(value) : signedWords(value * 100);
};

/** How many of those who were asked answered: `12 of 30 answered (40 %)`. */
export const responseWords = (answered: number, asked: number): string =>
  asked === 0
    ? ratingsWords.nobodyWasAsked
    : ratingsWords.answeredOf(
        numberWords(answered),
        numberWords(asked),
        percentWords(answered / asked),
      );

/** Her answers in one line: `Easy 4 of 5, satisfied 5 of 5`. */
export const answerWords = ({ questions, answers }: Rating): string => {
  const given = questions.filter((question) => answers[question] !== undefined);
  return listed(
    given.map((question, place) => {
      const words = place === 0 ? ratingsWords.answers : ratingsWords.after;
      return words[question](answers[question] ?? 0, question === 'recommend' ? 10 : 5);
    }),
    'plain',
  );
};
