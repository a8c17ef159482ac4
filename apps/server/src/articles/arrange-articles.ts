import { type AgentRequests, ok } from '@aisle/protocol';
import { articles } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

/** The order of the questions on the chat's home. */
export const arrangeArticles: Handler<AgentRequests['arrangeArticles'], AgentCaller> = async (
  { storage, articleBook },
  { storeId },
  { articleIds },
) => {
  await storage.write((tx) => articles.arrangeArticles(tx, storeId, articleIds));
  articleBook.forget(storeId);
  return ok(null);
};

/** What shoppers get in whose language there is no article. */
export const saveArticleLanguage: Handler<
  AgentRequests['saveArticleLanguage'],
  AgentCaller
> = async (house, { storeId }, { language }) => {
  await changeSettings(house, storeId, (before) => ({ ...before, articleLanguage: language }));
  return ok(null);
};
