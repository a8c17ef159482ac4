import type { Pool } from 'pg';
import type { ConversationsAsked, SearchPage } from '../conversation-search.ts';
import { patternsOf, type SearchLeaf, searchPage, termsOf, type Way } from '../search-ways.ts';

/** $1: the store, $2: the place the search begins at, $3: what words are like. */
const NEWEST = `select number, conversation_id, words from conversation_words
  where store_id = $1 and number < $2`;
const LIKE = 'words like all ($3::text[])';

/** $4: how far down, $5: the query of the index. Apart, so that it is the index that is read for it. */
const MATCHING: Record<Way, string> = {
  index: `with matching as materialized (
    ${NEWEST} and ${LIKE} and number >= $4 and searched @@ $5::tsquery)`,
  rows: `with matching as not materialized (
    ${NEWEST} and ${LIKE} and number >= $4 and $5::text is not null)`,
};

/**
 * Matches are put in order first, and their conversations are looked up one by one (`offset 0`), no
 * further than the page: joined at once, all conversations would be read.
 */
const FITTING = `
  select w.number, w.conversation_id as "conversationId"
  from (select * from matching order by number desc) w
  join lateral (
    select from conversations c where c.conversation_id = w.conversation_id
      and ($6::text is null or c.status = $6)
      and ($7::text is null or c.assigned_to = $7)
      and ($8::text is null or exists (select from conversation_tags t where t.store_id = $1
        and t.tag = $8 and t.conversation_id = c.conversation_id))
      and c.updated_at between $9 and $10
    offset 0) fits on true
  order by w.number desc limit $11`;

const createLeaf = (pool: Pool, asked: ConversationsAsked): SearchLeaf => {
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  const match = termsOf(asked)
    .map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`)
    .join(' & ');
  const like = (way: Way) => patternsOf(way, asked);
  // The driver hands bigint over as text.
  const numberOf = async (text: string, values: unknown[]): Promise<number | null> => {
    const { rows } = await pool.query(text, values);
    return rows[0] ? Number(rows[0].number) : null;
  };
  return {
    // A match of the index is a page of the table, and all of them are fetched before the first is known.
    common: { matches: 1, rows: 4_000 },
    countMatches: async (rows) =>
      (await numberOf(
        `select count(*) as number from (${NEWEST} order by number desc limit $4) w where ${LIKE}`,
        [storeId, before, like('rows'), rows],
      )) ?? 0,
    rowAt: (rows) =>
      numberOf(
        `select number from conversation_words where store_id = $1 and number < $2
           order by number desc limit 1 offset $3`,
        [storeId, before, rows - 1],
      ),
    matchAt: (way, matches, end) =>
      numberOf(
        `${MATCHING[way]} select number from matching order by number desc limit 1 offset $6`,
        [storeId, before, like(way), end, match, matches - 1],
      ),
    async fitting(way, end) {
      const { rows } = await pool.query(`${MATCHING[way]} ${FITTING}`, [
        ...[storeId, before, like(way), end, match],
        ...[status, assignedTo, tag, from, to, limit + 1],
      ]);
      return rows.map(({ number, conversationId }) => ({ number: Number(number), conversationId }));
    },
  };
};

/** Conversations with a word that begins so for each that is asked, the newest first. */
export const searchConversations = (pool: Pool, asked: ConversationsAsked): Promise<SearchPage> =>
  searchPage(createLeaf(pool, asked), asked);
