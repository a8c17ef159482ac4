import type { Campaign } from '@aisle/protocol';
import { tagsOf } from '../own-words/tags-of.ts';

/** What it says to a shopper of this locale; null: nothing in a language of hers. */
export const wordsOf = (
  { words }: Pick<Campaign, 'words'>,
  locale: string | undefined,
): string | null => {
  const own = tagsOf(locale ?? '').findLast((tag) => Object.hasOwn(words, tag));
  return words[own ?? '*'] ?? null;
};
