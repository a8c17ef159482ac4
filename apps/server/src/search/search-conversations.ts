import { type AgentRequests, DESK_LIMITS, type InboxRow, ok } from '@aisle/protocol';
import { conversationSearch, inbox } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { describeRows } from '../inbox/inbox-board.ts';
import { findPlace } from './find-place.ts';
import { readChanges } from './search-index.ts';

/** How long a search may wait for what was said last to be read. */
const BUDGET_MS = 300;
/** The newest texts of a conversation among which the place is looked for. */
const TEXTS = 300;

/** Finds conversations by words, with the place in each (rule 39). */
export const searchConversations: Handler<
  AgentRequests['searchConversations'],
  AgentCaller
> = async (house, { storeId, agent }, { words: written, ...filters }) => {
  const { limits, storage } = house;
  const tooFast = await limits.take('read', `search ${agent.agentId}`);
  if (tooFast) return { ok: false, error: tooFast };
  const words = conversationSearch.wordsIn(written).slice(0, DESK_LIMITS.searchWords);
  const read = await readChanges(storage, storeId, BUDGET_MS);
  if (words.length === 0) return ok({ found: [], next: null, reading: !read });
  const limit = DESK_LIMITS.pageSearch;
  const asked = { ...filters, storeId, words, limit };
  const { found: hits, next } = await storage.searchConversations(asked);
  const page = hits.map(({ conversationId }) => conversationId);
  const rows = await rowsOf(house, storeId, page);
  const found = page.map(async (conversationId) => {
    const row = rows.get(conversationId);
    const texts = { storeId, conversationId, limit: TEXTS };
    const hit = findPlace(await conversationSearch.textsOf(storage.read, texts), words);
    return row ? { row, hit } : null;
  });
  return ok({
    found: (await Promise.all(found)).filter((one) => one !== null),
    next,
    reading: !read,
  });
};

const rowsOf = async (
  { storage, ...live }: House,
  storeId: string,
  conversationIds: string[],
): Promise<Map<string, InboxRow>> => {
  const records = await inbox.inboxRows(storage.read, { storeId, conversationIds });
  const rows = await describeRows(storeId, records, live);
  return new Map(rows.map((row) => [row.conversationId, row]));
};
