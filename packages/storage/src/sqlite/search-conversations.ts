import {
  type ConversationsAsked,
  isNarrowed,
  SEARCH_WALK,
  type SearchPage,
  termsOf,
  toSearchPage,
} from '../conversation-search.ts';
import type { Connection } from './connect.ts';

/** The number of the last conversation a search looks at; nothing where it looks at all. */
const FLOOR = `
  select rowid as floor from conversation_search
  where conversation_search match :match and rowid < :before
  order by rowid desc limit 1 offset ${SEARCH_WALK - 1}`;

const SEARCH = `
  select w.number, w.conversation_id as conversationId from conversation_search
  cross join conversation_words w on w.number = conversation_search.rowid
  cross join conversations c on c.conversation_id = w.conversation_id
  where conversation_search match :match
    and conversation_search.rowid < :before and conversation_search.rowid >= :floor
    and w.store_id = :storeId
    and (:status is null or c.status = :status)
    and (:assignedTo is null or c.assigned_to = :assignedTo)
    and (:tag is null or exists (select 1 from conversation_tags t where t.store_id = :storeId
      and t.tag = :tag and t.conversation_id = w.conversation_id))
    and c.updated_at between :from and :to
  order by conversation_search.rowid desc limit :limit + 1`;

/** Conversations with a word that begins so for each that is asked, the newest first. */
export const searchConversations = (
  connection: Connection,
  asked: ConversationsAsked,
): SearchPage => {
  const match = termsOf(asked)
    .map(({ word, begins }) => `"${word}"${begins ? '*' : ''}`)
    .join(' AND ');
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  const last = isNarrowed(asked)
    ? connection.prepare<unknown[], { floor: number }>(FLOOR).get({ match, before })
    : undefined;
  const floor = last?.floor ?? null;
  const filters = { storeId, status, assignedTo, tag, from, to };
  const came = connection
    .prepare<unknown[], SearchPage['found'][number]>(SEARCH)
    .all({ ...filters, match, before, floor: floor ?? 0, limit });
  return toSearchPage(came, { limit, floor });
};
