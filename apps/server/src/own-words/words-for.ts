import type { Appearance, KeptAppearance, OwnWords } from '@aisle/protocol';
import { tagsOf } from './tags-of.ts';

/**
 * How the chat shows itself to a shopper of this locale. The merchant's words for exactly this tag come
 * before those for its language, word by word; `everywhere` is for locales she has no words for at
 * all. So a German chat with a greeting of its own never gets an English line under it: what she has
 * not written in German is said in our German.
 */
export function wordsFor(kept: KeptAppearance, locale: string | undefined): Appearance {
  const { accent, side, words = {}, ...everywhere } = kept;
  const own = tagsOf(locale ?? '').flatMap((tag) =>
    Object.hasOwn(words, tag) ? [words[tag] ?? {}] : [],
  );
  const found: OwnWords = own.length > 0 ? Object.assign({}, ...own) : everywhere;
  return { accent, side, ...found };
}
