import { type ArticleTitle, DESK_LIMITS, ok, type ShopperRequests } from '@aisle/protocol';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { fallbackOf, forPage, inHerLanguage, withWords } from './choose-articles.ts';

const titleOf = ({ articleId, title }: ArticleTitle): ArticleTitle => ({ articleId, title });

/** What the store has published, and what those get who have none in their language. */
async function publishedOf({ articleBook, settings }: House, storeId: string) {
  const [published, { articleLanguage }] = await Promise.all([
    articleBook.of(storeId),
    settings.of(storeId),
  ]);
  return { published, fallback: fallbackOf(published, articleLanguage) };
}

/** The questions on the chat's home; the path she is on is compared and not kept. */
export const offerArticles: Handler<ShopperRequests['offerArticles'], ShopperCaller> = async (
  house,
  { kind, storeId, shopperId },
  { locale, path },
) => {
  const error = await house.limits.take('read', kind + shopperId);
  if (error) return { ok: false, error };
  const { published, fallback } = await publishedOf(house, storeId);
  const offered = forPage(
    published.filter(({ instant }) => instant),
    path,
  );
  const questions = inHerLanguage(offered, locale, fallback)
    .slice(0, DESK_LIMITS.articleQuestions)
    .map(titleOf);
  const search = inHerLanguage(published, locale, fallback).length > questions.length;
  return ok({ questions, search });
};

/** Looks through a store's published articles in memory: there are 500 at most. */
export const searchArticles: Handler<ShopperRequests['searchArticles'], ShopperCaller> = async (
  house,
  { kind, storeId, shopperId },
  { locale, words },
) => {
  const error = await house.limits.take('read', kind + shopperId);
  if (error) return { ok: false, error };
  const { published, fallback } = await publishedOf(house, storeId);
  const found = withWords(inHerLanguage(published, locale, fallback), words);
  return ok({ found: found.slice(0, DESK_LIMITS.articlesFound).map(titleOf) });
};
