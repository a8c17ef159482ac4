import {
  type ConversationFound,
  type ConversationsAsked,
  SEARCH_WALK,
  type SearchPage,
  storeSign,
} from './conversation-search.ts';

/**
 * Who says which conversations have the words: the index of words, or their rows, read one after the
 * other. The index costs as much as there are conversations with the words, whatever is shown of
 * them; rows cost as much as lie between those that have them.
 */
export type Way = 'index' | 'rows';

/** With so many matches in the sample, so many rows are read at most. */
export type Reach = { matches: number; rows: number };

/** What one search asks its database, below the place it begins at; numbers fall with age. */
export type SearchLeaf = {
  /** From when on a page is looked for in rows: the dearer a match of the index, the earlier. */
  common: Reach;
  /** How many of the newest `rows` conversations have the words. */
  countMatches(rows: number): number | Promise<number>;
  /** The number of the conversation so many down; null: there are not so many. */
  rowAt(rows: number): number | null | Promise<number | null>;
  /** The number of the match so many down, `end` the lowest; null: there are not so many. */
  matchAt(way: Way, matches: number, end: number): number | null | Promise<number | null>;
  /** Matches that pass the filters, `end` the lowest, the newest first: one more than the page holds. */
  fitting(way: Way, end: number): ConversationFound[] | Promise<ConversationFound[]>;
};

/** The newest conversations, which tell how common the words are. */
const SAMPLE = 100;
/** From when on all that a filter looks through is looked for in rows. */
const EVERYWHERE: Reach = { matches: 50, rows: 3 * SEARCH_WALK };

/** Whether anything but the words decides. */
const isNarrowed = ({ status, assignedTo, tag, from, to }: ConversationsAsked): boolean =>
  [status, assignedTo, tag, from, to].some((one) => one !== undefined);

/** The words that the index must all find, the store's own sign first. */
export const termsOf = ({ storeId, words }: ConversationsAsked) => [
  { word: storeSign(storeId), begins: false },
  ...words.map((word) => ({ word, begins: true })),
];

/**
 * What `like` must say of a row's words. They stand behind the store's sign, each after a space. The
 * index has said it already, but for a word that begins the sign itself, which it finds everywhere.
 */
export const patternsOf = (way: Way, { storeId, words }: ConversationsAsked): string[] =>
  words
    .filter((word) => way === 'rows' || storeSign(storeId).startsWith(word))
    .map((word) => `% ${word}%`);

/**
 * One page of a search, the newest first. Common words are met in a few rows, rare ones have short
 * lists in the index; a sample decides. Rows are not read on for ever: where the words grow rare
 * further down, the index is asked after all.
 */
export const searchPage = async (
  leaf: SearchLeaf,
  asked: ConversationsAsked,
): Promise<SearchPage> => {
  const narrowed = isNarrowed(asked);
  const { limit } = asked;
  /** Null: it was not far enough. */
  const byRows = async (rows: number): Promise<SearchPage | null> => {
    const end = await leaf.rowAt(rows);
    const floor =
      narrowed && rows > SEARCH_WALK ? await leaf.matchAt('rows', SEARCH_WALK, end ?? 0) : null;
    const came = await leaf.fitting('rows', floor ?? end ?? 0);
    const isAll = came.length > limit || floor !== null || end === null;
    return isAll ? toPage(came, { limit, floor }) : null;
  };
  const matches = await leaf.countMatches(SAMPLE);
  const page =
    (matches >= leaf.common.matches ? await byRows(leaf.common.rows) : null) ??
    (narrowed && matches >= EVERYWHERE.matches ? await byRows(EVERYWHERE.rows) : null);
  if (page) return page;
  const floor = narrowed ? await leaf.matchAt('index', SEARCH_WALK, 0) : null;
  return toPage(await leaf.fitting('index', floor ?? 0), { limit, floor });
};

/** A page of what came: one more than asked for says that there are more. `floor`: how far was looked. */
const toPage = (
  came: ConversationFound[],
  { limit, floor }: { limit: number; floor: number | null },
): SearchPage => {
  const found = came.slice(0, limit);
  return { found, next: came.length > limit ? (found.at(-1)?.number ?? null) : floor };
};
