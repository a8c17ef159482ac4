import type { Pool } from 'pg';
import {
  type ConversationsAsked,
  isNarrowed,
  SEARCH_WALK,
  type SearchPage,
  termsOf,
  toSearchPage,
} from '../conversation-search.ts';

/** The number of the last conversation a search looks at; nothing where it looks at all. */
const FLOOR = `
  select number as floor from conversation_words
  where searched @@ $1::tsquery and number < $2
  order by number desc limit 1 offset ${SEARCH_WALK - 1}`;

const SEARCH = `
  select w.number, w.conversation_id as "conversationId" from conversation_words w
  join conversations c on c.conversation_id = w.conversation_id
  where w.searched @@ $1::tsquery and w.number < $2 and w.number >= $10 and w.store_id = $3
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
): Promise<SearchPage> => {
  const match = termsOf(asked)
    .map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`)
    .join(' & ');
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  const last = isNarrowed(asked) ? await pool.query(FLOOR, [match, before]) : null;
  // The driver hands bigint over as text.
  const floor = last?.rows[0] ? Number(last.rows[0].floor) : null;
  const { rows } = await pool.query(SEARCH, [
    ...[match, before, storeId, status, assignedTo, tag, from, to, limit + 1, floor ?? 0],
  ]);
  const came = rows.map(({ number, conversationId }) => ({
    ...{ number: Number(number), conversationId },
  }));
  return toSearchPage(came, { limit, floor });
};
