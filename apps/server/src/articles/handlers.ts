import { arrangeArticles, saveArticleLanguage } from './arrange-articles.ts';
import { fetchArticles, fetchReadings } from './fetch-articles.ts';
import { offerArticles, searchArticles } from './offer-articles.ts';
import { judgeArticle, openArticle } from './read-article.ts';
import { declineArticle, proposeArticle, removeArticle, saveArticle } from './save-article.ts';

/** Who answers the requests of `requests/article.ts`. */
export const articleHandlers = {
  shopper: { offerArticles, searchArticles, openArticle, judgeArticle },
  agent: {
    fetchArticles,
    fetchReadings,
    saveArticle,
    proposeArticle,
    declineArticle,
    removeArticle,
    arrangeArticles,
    saveArticleLanguage,
  },
};
