import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { articleReadings, articles, conversations } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { fallbackOf } from './choose-articles.ts';
import { describeArticles } from './describe-articles.ts';

export const fetchArticles: Handler<AgentRequests['fetchArticles'], AgentCaller> = async (
  house,
  caller,
) => {
  // In practice those of the real store, to be said and not to be changed.
  const { storeId } = await house.library.readerOf(caller);
  const rows = await articles.listArticles(house.storage.read, storeId);
  const { articleLanguage } = await house.settings.of(storeId);
  const published = rows.filter(({ state }) => state === 'published');
  const first = rows.filter(({ state }) => state === 'proposed');
  const others = rows.filter(({ state }) => state !== 'proposed');
  return ok({
    articles: await describeArticles(house, storeId, [...first, ...others]),
    language: fallbackOf(published, articleLanguage),
  });
};

const DAY_MS = 86_400_000;

/** What an agent is told of what her shopper has read: of the last week, ten at most. */
export const fetchReadings: Handler<AgentRequests['fetchReadings'], AgentCaller> = async (
  { storage: { read }, clock },
  { storeId },
  { conversationId },
) => {
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (!found) return refuse('not_found', 'no such conversation');
  const { shopperId } = found;
  const since = clock() - 7 * DAY_MS;
  const asked = { storeId, shopperId, since, limit: 10 };
  return ok({ readings: await articleReadings.readingsOf(read, asked) });
};
