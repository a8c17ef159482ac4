import {
  type ConversationFound,
  type ConversationsAsked,
  termsOf,
} from '../conversation-search.ts';
import type { Connection } from './connect.ts';

const SEARCH = `
  select w.number, w.conversation_id as conversationId from conversation_search
  cross join conversation_words w on w.number = conversation_search.rowid
  cross join conversations c on c.conversation_id = w.conversation_id
  where conversation_search match :match and conversation_search.rowid < :before
    and w.store_id = :storeId
    and (:status is null or c.status = :status)
    and (:assignedTo is null or c.assigned_to = :assignedTo)
    and (:tag is null or exists (select 1 from conversation_tags t where t.store_id = :storeId
      and t.tag = :tag and t.conversation_id = w.conversation_id))
    and c.updated_at between :from and :to
  order by conversation_search.rowid desc limit :limit`;

/** Conversations with a word that begins so for each that is asked, the newest first. */
export const searchConversations = (
  connection: Connection,
  asked: ConversationsAsked,
): ConversationFound[] => {
  const match = termsOf(asked)
    .map(({ word, begins }) => `"${word}"${begins ? '*' : ''}`)
    .join(' AND ');
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  return connection
    .prepare<unknown[], ConversationFound>(SEARCH)
    .all({ match, storeId, limit, status, assignedTo, tag, from, to, before });
};
