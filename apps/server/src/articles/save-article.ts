import { type AgentRequests, DESK_LIMITS, ok, type Result, refuse } from '@aisle/protocol';
import { type ArticleRecord, articles } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { describeArticle } from './describe-articles.ts';

const absent = refuse('not_found', 'no such article');

/** What came of writing one, told to whoever wrote it. */
async function told(
  house: House,
  storeId: string,
  saved: ArticleRecord | 'stale' | 'full' | null,
): Promise<Result<AgentRequests['saveArticle']['reply']>> {
  if (saved === null) return absent;
  if (saved === 'stale') return refuse('stale', 'somebody changed it meanwhile');
  if (saved === 'full') return refuse('full', 'articles: no more fit');
  house.articleBook.forget(storeId);
  return ok({ article: await describeArticle(house, saved) });
}

/** Makes or changes one. Whoever approves a proposal leaves its author the credit. */
export const saveArticle: Handler<AgentRequests['saveArticle'], AgentCaller> = async (
  house,
  { storeId, agent: { agentId } },
  { seen, ...draft },
) => {
  const at = house.clock();
  const saved = await house.storage.write((tx) =>
    seen === null
      ? articles.addArticle(tx, {
          ...{ ...draft, storeId, authorId: agentId, at },
          ...{ most: DESK_LIMITS.articles, counted: ['draft', 'published'] },
        })
      : articles.changeArticle(tx, { ...draft, storeId, updatedBy: agentId, word: null, seen, at }),
  );
  return told(house, storeId, saved);
};

/** An answer of hers that others should have. It changes nothing until somebody has judged it. */
export const proposeArticle: Handler<AgentRequests['proposeArticle'], AgentCaller> = async (
  house,
  { storeId, agent: { agentId } },
  words,
) => {
  const proposal = { ...words, pages: [], instant: true, state: 'proposed' as const };
  const saved = await house.storage.write((tx) =>
    articles.addArticle(tx, {
      ...{ ...proposal, storeId, authorId: agentId, at: house.clock() },
      ...{ most: DESK_LIMITS.articleProposals, counted: ['proposed'] },
    }),
  );
  return told(house, storeId, saved);
};

/** Says no to a proposal, with a word its author reads. */
export const declineArticle: Handler<AgentRequests['declineArticle'], AgentCaller> = async (
  house,
  { storeId, agent: { agentId } },
  { articleId, seen, word },
) => {
  const which = { storeId, articleId };
  const saved = await house.storage.write(async (tx) => {
    const found = await articles.findArticle(tx, which);
    if (found?.state !== 'proposed') return found && ('stale' as const);
    const change = { state: 'declined' as const, word, updatedBy: agentId };
    return articles.changeArticle(tx, { ...which, ...change, seen, at: house.clock() });
  });
  return told(house, storeId, saved);
};

export const removeArticle: Handler<AgentRequests['removeArticle'], AgentCaller> = async (
  { storage, articleBook },
  { storeId },
  { articleId },
) => {
  const gone = await storage.write((tx) => articles.removeArticle(tx, { storeId, articleId }));
  articleBook.forget(storeId);
  return gone ? ok(null) : absent;
};
