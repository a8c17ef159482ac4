import type { Pool } from 'pg';
import {
  type ConversationFound,
  type ConversationsAsked,
  termsOf,
} from '../conversation-search.ts';

const SEARCH = `
  select w.number, w.conversation_id as "conversationId" from conversation_words w
  join conversations c on c.conversation_id = w.conversation_id
  where w.searched @@ $1::tsquery and w.number < $2 and w.store_id = $3
    and ($4::text is null or c.status = $4)
    and ($5::text is null or c.assigned_to = $5)
    and ($6::text is null or exists (select 1 from conversation_tags t where t.store_id = $3
      and t.tag = $6 and t.conversation_id = w.conversation_id))
    and c.updated_at between $7 and $8
  order by w.number desc limit $9`;

/** Conversations with a word that begins so for each that is asked, the newest first. */
export const searchConversations = async (
  pool: Pool,
  asked: ConversationsAsked,
): Promise<ConversationFound[]> => {
  const match = termsOf(asked)
    .map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`)
    .join(' & ');
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  const { rows } = await pool.query(SEARCH, [
    ...[match, before, storeId, status, assignedTo, tag, from, to, limit],
  ]);
  // The driver hands bigint over as text.
  return rows.map(({ number, conversationId }) => ({ number: Number(number), conversationId }));
};
