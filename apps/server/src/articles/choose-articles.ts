import type { ArticleRecord } from '@aisle/storage';
import { tagsOf } from '../own-words/tags-of.ts';

type Told = Pick<ArticleRecord, 'language' | 'pages' | 'title' | 'body' | 'instant'>;

/** The fall-back where the store has not said: the language of its first article. */
export const fallbackOf = (
  published: readonly Pick<ArticleRecord, 'language' | 'articleId'>[],
  settled: string | undefined,
): string | null =>
  settled ??
  published.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1))[0]?.language ??
  null;

/** Those in her language, also of a place; where there are none, those in the fall-back. */
export function inHerLanguage<One extends Pick<Told, 'language'>>(
  all: readonly One[],
  locale: string,
  fallback: string | null,
): One[] {
  const tags = tagsOf(locale).map((tag) => tag.toLowerCase());
  const hers = all.filter(({ language }) => tags.includes(language));
  return hers.length > 0 ? hers : all.filter(({ language }) => language === fallback);
}

/** Whether a path fits a pattern, in which `*` stands for any stretch. Walks once: no pattern is slow. */
export function fitsPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === pattern || path === `${pattern}/`;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}

/** Those offered on this page, the ones for it in particular first. */
export function forPage<One extends Pick<Told, 'pages'>>(
  all: readonly One[],
  path: string | undefined,
): One[] {
  const here = all.filter(
    ({ pages }) => path !== undefined && pages.some((pattern) => fitsPath(pattern, path)),
  );
  return [...here, ...all.filter(({ pages }) => pages.length === 0)];
}

/** As it is compared: without case and accents. */
const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that hold every word, the ones that have them in their question first. */
export function withWords<One extends Pick<Told, 'title' | 'body'>>(
  all: readonly One[],
  words: string,
): One[] {
  const wanted = bare(words).split(/\s+/).filter(Boolean).slice(0, 10);
  if (wanted.length === 0) return [];
  return all
    .flatMap((one) => {
      const title = bare(one.title);
      const whole = `${title} ${bare(one.body)}`;
      if (!wanted.every((word) => whole.includes(word))) return [];
      return [{ one, score: wanted.filter((word) => title.includes(word)).length }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
