import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { text } from './text.ts';

const { ownWords: longest } = DESK_LIMITS;

/** What a merchant says in the chat in her own words; what is absent is said in ours. */
export const ownWords = z.strictObject({
  /** Beside the launcher's icon; without it the icon stands alone. */
  label: text(longest.label).optional(),
  /** The first words in the chat, and the line under them. */
  greeting: text(longest.greeting).optional(),
  greetingMore: text(longest.greetingMore).optional(),
  /** In the empty field where she writes. */
  placeholder: text(longest.placeholder).optional(),
  /** While nobody is there, and it is not known when somebody is back. */
  away: text(longest.away).optional(),
  /** While somebody is there, in place of the measured reply time. */
  promise: text(longest.promise).optional(),
  /** What she is asked of the help she got (rule 49); the ends of the scales stay ours. */
  effort: text(longest.effort).optional(),
  satisfaction: text(longest.satisfaction).optional(),
  recommend: text(longest.recommend).optional(),
});

/** A language, and what it is written with or where, as BCP 47 writes it: `de`, `pt-BR`, `zh-Hant`. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/,
    'must be a language tag such as de-AT',
  );

/** Whose words: a language's, or `*`, those of every language that has none of its own. */
export const spokenIn = languageTag.or(z.literal('*'));

export type OwnWords = z.infer<typeof ownWords>;
/** The merchant's words by language. */
export type WordsByLanguage = Record<string, OwnWords>;
