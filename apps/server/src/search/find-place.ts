import { conversationSearch } from '@aisle/storage';

const { foldText } = conversationSearch;

/** Characters shown before what was found, and in all. */
const LEAD = 40;
const LENGTH = 160;

type Mark = [number, number];

/** Where words of the text begin like one that is asked; by the text's own characters. */
export const marksIn = (text: string, words: readonly string[]): Mark[] => {
  const marks: Mark[] = [];
  // Each word of its own, because folding may change its length.
  for (const { 0: word, index } of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu,
  )) {
    const folded = foldText(word);
    if (words.some((one) => folded.startsWith(one))) marks.push([index, index + word.length]);
  }
  return marks;
};

const howMany = (text: string, words: readonly string[]): number => {
  const has = conversationSearch.wordsIn(text);
  return words.filter((one) => has.some((word) => word.startsWith(one))).length;
};

export type Place = { seq: number; excerpt: string; marks: Mark[] };

/** The newest text with most of the words, cut around the first of them; null: only her name has them. */
export const findPlace = (
  texts: readonly { seq: number; text: string }[],
  words: readonly string[],
): Place | null => {
  let best: { seq: number; text: string; many: number } | null = null;
  for (const one of texts) {
    const many = howMany(one.text, words);
    if (many > (best?.many ?? 0)) best = { ...one, many };
    if (many === words.length) break;
  }
  if (!best) return null;
  const [first] = marksIn(best.text, words);
  const start = first ? Math.max(0, first[0] - LEAD) : 0;
  // Never begins or ends in half an emoji.
  const from = /[\uDC00-\uDFFF]/.test(best.text[start] ?? '') ? start + 1 : start;
  const cut = best.text.slice(from, from + LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  const lead = from > 0 ? '…' : '';
  const excerpt = lead + cut + (from + cut.length < best.text.length ? '…' : '');
  return { seq: best.seq, excerpt, marks: marksIn(excerpt, words) };
};
