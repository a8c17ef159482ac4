import type { Article } from '@aisle/protocol';
import { type ArticleRecord, agents, articleReadings } from '@aisle/storage';
import type { House } from '../house.ts';

/** The figures are those of as many milliseconds. */
const COUNTED_MS = 30 * 86_400_000;

const NONE = { opened: 0, helped: 0, asked: 0 };

/** Articles as the team sees them: with their authors' names and their figures. */
export async function describeArticles(
  { storage: { read }, clock }: Pick<House, 'storage' | 'clock'>,
  storeId: string,
  rows: readonly ArticleRecord[],
): Promise<Article[]> {
  const authors = [...new Set(rows.map(({ authorId }) => authorId))];
  const [cards, figures] = await Promise.all([
    agents.listAgentCards(read, storeId, authors),
    articleReadings.countReadings(read, { storeId, since: clock() - COUNTED_MS }),
  ]);
  return rows.map(({ articleId, state, title, body, language, pages, instant, ...row }) => ({
    ...{ articleId, state, title, body, language, pages, instant },
    author: cards.find(({ agentId }) => agentId === row.authorId)?.name ?? '',
    ...(row.word !== null && { word: row.word }),
    updatedAt: row.updatedAt,
    ...(figures.get(articleId) ?? NONE),
  }));
}

/** One of them. */
export async function describeArticle(
  house: Pick<House, 'storage' | 'clock'>,
  row: ArticleRecord,
): Promise<Article> {
  const [one] = await describeArticles(house, row.storeId, [row]);
  if (!one) throw new Error('an article that was just written');
  return one;
}
