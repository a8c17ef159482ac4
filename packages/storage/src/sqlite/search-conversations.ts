import type { ConversationFound, ConversationsAsked, SearchPage } from '../conversation-search.ts';
import { patternsOf, type SearchLeaf, searchPage, termsOf, type Way } from '../search-ways.ts';
import type { Connection } from './connect.ts';

/** Tables in the order they are read in, and what numbers the conversations of a way. */
const WAYS: Record<Way, { from: string; number: string; having: string }> = {
  index: {
    from: `conversation_search
      cross join conversation_words w on w.number = conversation_search.rowid`,
    number: 'conversation_search.rowid',
    having: 'conversation_search match :match and',
  },
  rows: { from: 'conversation_words w', number: 'w.number', having: '' },
};

const NEWEST = 'from conversation_words where store_id = :storeId and number < :before';

const FITS = `c.conversation_id = w.conversation_id
  and (:status is null or c.status = :status)
  and (:assignedTo is null or c.assigned_to = :assignedTo)
  and (:tag is null or exists (select 1 from conversation_tags t where t.store_id = :storeId
    and t.tag = :tag and t.conversation_id = w.conversation_id))
  and c.updated_at between :from and :to`;

const createLeaf = (connection: Connection, asked: ConversationsAsked): SearchLeaf => {
  const { storeId, limit, status = null, assignedTo = null, tag = null } = asked;
  const { from = 0, to = Number.MAX_SAFE_INTEGER, before = Number.MAX_SAFE_INTEGER } = asked;
  const match = termsOf(asked)
    .map(({ word, begins }) => `"${word}"${begins ? '*' : ''}`)
    .join(' AND ');
  const patterns = (way: Way) =>
    Object.fromEntries(patternsOf(way, asked).map((one, i) => [`like${i}`, one]));
  const values = (way: Way) => ({
    ...{ storeId, match, status, assignedTo, tag, from, to, ...patterns(way) },
    // FTS5 begins and ends at whole numbers only; any other is bound as a fraction, and all is read.
    before: BigInt(before),
  });
  const having = (way: Way) =>
    Object.keys(patterns(way))
      .map((name) => ` and w.words like :${name}`)
      .join('');
  const matching = (way: Way) => {
    const { number, having: index } = WAYS[way];
    return `${index} w.store_id = :storeId and ${number} < :before and ${number} >= :end${having(way)}`;
  };
  return {
    common: { matches: 2, rows: 2_000 },
    countMatches: (rows) =>
      connection
        .prepare<unknown[], number>(
          `select count(*) from (select words ${NEWEST} order by number desc limit :rows) w
             where true${having('rows')}`,
        )
        .pluck()
        .get({ ...values('rows'), rows }) ?? 0,
    rowAt: (rows) =>
      connection
        .prepare<unknown[], number>(
          `select number ${NEWEST} order by number desc limit 1 offset :rows - 1`,
        )
        .pluck()
        .get({ ...values('rows'), rows }) ?? null,
    matchAt: (way, matches, end) =>
      connection
        .prepare<unknown[], number>(
          `select w.number from ${WAYS[way].from} where ${matching(way)}
             order by ${WAYS[way].number} desc limit 1 offset :matches - 1`,
        )
        .pluck()
        .get({ ...values(way), matches, end: BigInt(end) }) ?? null,
    fitting: (way, end) =>
      connection
        .prepare<unknown[], ConversationFound>(
          `select w.number, w.conversation_id as conversationId
             from ${WAYS[way].from} cross join conversations c where ${matching(way)} and ${FITS}
             order by ${WAYS[way].number} desc limit :limit + 1`,
        )
        .all({ ...values(way), end: BigInt(end), limit }),
  };
};

/** Conversations with a word that begins so for each that is asked, the newest first. */
export const searchConversations = (
  connection: Connection,
  asked: ConversationsAsked,
): Promise<SearchPage> => searchPage(createLeaf(connection, asked), asked);
