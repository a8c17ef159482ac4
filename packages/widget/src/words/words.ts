import { chat } from './en.ts';
import type { extras } from './en-extras.ts';
import type { gift } from './en-gift.ts';
import type { guide } from './en-guide.ts';
import type { sharing } from './en-sharing.ts';
import type { suggestion } from './en-suggestion.ts';

export type ChatWords = typeof chat;
export type ExtraWords = typeof extras;
export type GuideWords = typeof guide;
export type GiftWords = typeof gift;
export type SharingWords = typeof sharing;
export type SuggestionWords = typeof suggestion;

/** One language. English brings the words of a later chunk with that chunk. */
export type Words = {
  locale: string;
  dir: 'ltr' | 'rtl';
  chat: ChatWords;
  extras?: ExtraWords;
  sharing?: SharingWords;
  suggestion?: SuggestionWords;
  guide?: GuideWords;
  gift?: GiftWords;
};

/** A language that is not English is a chunk of its own, all its words in one request. */
const others: Record<string, () => Promise<{ words: Omit<Words, 'locale'> }>> = {
  de: () => import('./de.ts'),
  ar: () => import('./ar.ts'),
};

const english = (locale: string): Words => ({ locale, dir: 'ltr', chat });

/**
 * Words for a BCP 47 tag; English where there are none, or where their chunk does not arrive.
 * @returns at once for English, else a promise
 */
export const wordsFor = (locale: string): Words | Promise<Words> => {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(others, language) ? others[language] : undefined;
  if (!load) return english(language === 'en' ? locale : 'en');
  return load().then(
    ({ words }) => ({ locale, ...words }),
    () => english('en'),
  );
};
