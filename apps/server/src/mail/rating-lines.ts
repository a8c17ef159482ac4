import { ratings } from '@aisle/storage';
import { wordsFor } from '../own-words/words-for.ts';
import { askedOf } from '../ratings/describe-rating.ts';
import { questionsOf, STEPS } from '../ratings/due-questions.ts';
import type { Line } from './draw-letter.ts';
import { ratingWordsIn } from './words/rating-words.ts';
import type { Writing } from './write-letter.ts';

/** For so long she may answer by the letter. */
const OPEN_MS = 14 * 24 * 3_600_000;

/** The first question as links of its steps, the page behind them has the others; empty: not to be asked. */
export async function ratingLines(writing: Writing): Promise<Line[]> {
  const { house, letter, left, store, locale } = writing;
  const { storeId, shopperId } = letter;
  const conversationId = letter.conversationId ?? '';
  const found = await ratings.findRating(house.storage.read, { storeId, conversationId });
  const [question] = questionsOf(askedOf(found));
  // She has answered before it left.
  if (!question || found?.answeredAt !== null) return [];
  const words = ratingWordsIn(locale);
  const [title, least, most] = words.questions[question];
  const { from, to } = STEPS[question];
  const until = letter.at + OPEN_MS;
  const about = { storeId, shopperId, conversationId, email: left.email, until };
  const url = `${house.publicUrl()}/mail/rating/${house.mailTokens.ratingLinkOf(about)}`;
  return [
    { kind: 'words', text: words.intro(store.name) },
    { kind: 'words', text: wordsFor(store.appearance, locale)[question] ?? title },
    ...Array.from({ length: to - from + 1 }, (_, index): Line => {
      const step = from + index;
      const ends = { [from]: `${step} – ${least}`, [to]: `${step} – ${most}` };
      return { kind: 'link', text: ends[step] ?? `${step}`, url: `${url}?${question}=${step}` };
    }),
  ];
}
