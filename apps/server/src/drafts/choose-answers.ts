import type { SavedReply } from '@aisle/protocol';
import type { ArticleRecord } from '@aisle/storage';
import type { Fact } from './gather-material.ts';

const REPLIES = 6;
const REPLY_LENGTH = 600;
const ARTICLES = 3;
const ARTICLE_LENGTH = 1_500;

/** Words by which texts are compared: without accents, three letters and more. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );

const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** The text in her language, else the first there is. */
const textFor = ({ texts }: SavedReply, locale: string | undefined): string => {
  const own = Object.keys(texts).find((one) => languageOf(one) === languageOf(locale ?? ''));
  return texts[own ?? ''] ?? Object.values(texts)[0] ?? '';
};

/** Those that share words with what she asked, the most alike first. */
const mostAlike = <One>(
  all: readonly One[],
  { asked, most, words }: { asked: string; most: number; words: (one: One) => string },
): One[] => {
  const wanted = [...wordsOf(asked)];
  return all
    .map((one) => {
      const has = wordsOf(words(one));
      return { one, alike: wanted.filter((word) => has.has(word)).length };
    })
    .filter(({ alike }) => alike > 0)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ one }) => one);
};

/** Saved replies that fit, found in any of their languages. */
export const chooseReplies = (
  replies: readonly SavedReply[],
  asked: string,
  locale: string | undefined,
): Fact[] =>
  mostAlike(replies, {
    ...{ asked, most: REPLIES },
    words: ({ title, shortcut, texts }) => [title, shortcut, ...Object.values(texts)].join(' '),
  }).map((reply) => ({
    source: { kind: 'reply', name: reply.title },
    text: textFor(reply, locale).slice(0, REPLY_LENGTH),
  }));

/** Published articles that fit, in whichever language. */
export const chooseArticles = (articles: readonly ArticleRecord[], asked: string): Fact[] =>
  mostAlike(articles, {
    ...{ asked, most: ARTICLES },
    words: ({ title, body }) => `${title} ${body}`,
  }).map(({ title, body }) => ({
    source: { kind: 'article', name: title },
    text: body.slice(0, ARTICLE_LENGTH),
  }));
