import { type ArticleRecord, articles, type Storage } from '@aisle/storage';
import { keepAnswers } from '../keep-answers.ts';

/** What each store has published, asked whenever a chat is opened. */
export type ArticleBook = {
  of(storeId: string): Promise<readonly ArticleRecord[]>;
  /** They were changed on this node a moment ago. */
  forget(storeId: string): void;
};

/** Within that time other nodes know of a change, milliseconds. */
const KEPT_MS = 5_000;

export function createArticleBook({ read }: Storage, clock: () => number): ArticleBook {
  const kept = keepAnswers({
    ...{ forMs: KEPT_MS, clock },
    ask: (storeId) => articles.listArticles(read, storeId, ['published']),
  });
  return { of: kept.get, forget: kept.forget };
}
