import type { InboxRow } from '@aisle/protocol';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { conversationSearch } from '../../index.ts';
import { addAgent, addShop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** More than a search reads row by row, whatever it is asked. */
const ROWS = 3 * conversationSearch.SEARCH_WALK + 2_000;
const AT_ONCE = 500;

type Row = {
  conversationId: string;
  number: number;
  words: string[];
  status: InboxRow['status'];
  assignedTo: string | null;
  tag: string | null;
  updatedAt: number;
};

/** What the conversation so many down from the oldest holds: some words are everywhere, some nowhere. */
const wordsAt = (i: number): string[] => [
  'everyone',
  i % 2 === 0 ? 'even' : 'odd',
  ...(i % 10 === 3 ? ['tenth', 'κοσμοσελίδα'] : []),
  ...(i % 100 === 7 ? ['hundredth', 'scarf'] : []),
  ...(i % 4_000 === 11 ? ['seldom'] : []),
  ...(i < ROWS - 4_000 ? ['once'] : ['lately', `lot${i}`]),
];

const word = fc.constantFrom(
  ...['everyone', 'ev', 'even', 'odd', 'tenth', 'hundredth', 'hundred', 'seldom', 'once', 'lately'],
  ...['s', 'sc', 's0', 'lot', `lot${ROWS - 9}`, 'o', 'ΚΌΣΜΟΣ', 'nobody', 'veryone'],
);
const place = fc.nat(ROWS - 1);
const question = fc.record(
  {
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    limit: fc.integer({ min: 1, max: 30 }),
    status: fc.constantFrom('open' as const, 'closed' as const),
    mine: fc.boolean(),
    tag: fc.constantFrom('rare', 'none'),
    from: place,
    to: place,
    before: place,
  },
  { requiredKeys: ['words', 'limit'] },
);

/** Rule 39, said in a few lines and without an index. */
const naive = (rows: Row[], asked: conversationSearch.ConversationsAsked) => {
  const { words, status, assignedTo, tag, from, to, before = Infinity, limit } = asked;
  const matches = rows.filter(
    (row) =>
      row.number < before && words.every((begin) => row.words.some((one) => one.startsWith(begin))),
  );
  const narrowed = [status, assignedTo, tag, from, to].some((one) => one !== undefined);
  const looked = narrowed ? matches.slice(0, conversationSearch.SEARCH_WALK) : matches;
  const fits = looked.filter(
    (row) =>
      (status === undefined || row.status === status) &&
      (assignedTo === undefined || row.assignedTo === assignedTo) &&
      (tag === undefined || row.tag === tag) &&
      row.updatedAt >= (from ?? 0) &&
      row.updatedAt <= (to ?? Infinity),
  );
  const found = fits.slice(0, limit).map(({ number, conversationId }) => ({
    number,
    conversationId,
  }));
  const floor = narrowed ? (matches[conversationSearch.SEARCH_WALK - 1]?.number ?? null) : null;
  return { found, next: fits.length > limit ? (found.at(-1)?.number ?? null) : floor };
};

/** Common words and rare ones are looked for in different ways; what is found must not tell. */
export const conversationSearchPagesContract = (setting: Setting) =>
  describe('pages of a search through many conversations', () => {
    const suite = useStorage(setting);
    let storeId = '';
    let agentId = '';
    let rows: Row[] = [];

    beforeAll(async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const neighbour = await addShop(storage);
      ({ storeId } = shop);
      agentId = await addAgent(storage, storeId, 'Per');
      const { conversations: c, conversationWords: w, conversationTags: t } = storage.read.tables;
      const [hers] = await storage.read.select().from(c).where(eq(c.storeId, storeId));
      const [theirs] = await storage.read.select().from(c).where(eq(c.storeId, neighbour.storeId));
      if (!hers || !theirs) throw new Error('a shop has a conversation');
      const all = Array.from({ length: ROWS }, (_, i) => ({
        ...{ conversationId: v7(), number: i + 1, updatedAt: i },
        words: wordsAt(i).map(conversationSearch.foldText),
        status: i % 3 === 0 ? ('closed' as const) : ('open' as const),
        assignedTo: i % 5 === 0 ? agentId : null,
        tag: i % 5_500 === 20 ? 'rare' : null,
        // Every seventh is another store's.
        of: i % 7 === 0 ? theirs : hers,
      }));
      await storage.write(async (tx) => {
        for (let from = 0; from < ROWS; from += AT_ONCE) {
          const some = all.slice(from, from + AT_ONCE);
          await tx
            .insert(c)
            .values(
              some.map(({ of, words: _, number: __, tag: ___, ...row }) => ({ ...of, ...row })),
            );
          await tx.insert(w).values(
            some.map(({ conversationId, number, words, of }) => ({
              ...{ conversationId, number, storeId: of.storeId, head: 0, changedAt: 0 },
              words: [conversationSearch.storeSign(of.storeId), ...words].join(' '),
            })),
          );
        }
        const tagged = all.flatMap(({ tag, conversationId, of }) =>
          tag ? [{ tag, conversationId, storeId: of.storeId }] : [],
        );
        await tx.insert(t).values(tagged);
      });
      rows = all.filter(({ of }) => of === hers).reverse();
    });

    test('39 hold what a look at every conversation finds, and go on where it goes on', async () => {
      const property = fc.asyncProperty(question, async ({ mine, words, ...more }) => {
        const asked = {
          ...{ ...more, storeId, words: words.flatMap(conversationSearch.wordsIn) },
          ...(mine && { assignedTo: agentId }),
        };
        const first = naive(rows, asked);
        expect(await suite.storage.searchConversations(asked)).toEqual(first);
        if (first.next === null) return;
        const further = { ...asked, before: first.next };
        expect(await suite.storage.searchConversations(further)).toEqual(naive(rows, further));
      });
      await fc.assert(property, { numRuns: 150 });
    });

    test.each([
      [
        'common words, and a filter that fits most of them',
        { words: ['everyone'], status: 'open' as const },
      ],
      ['common words, and a filter that fits few', { words: ['everyone'], tag: 'rare' }],
      ['words of every second one, and a filter that fits few', { words: ['even'], tag: 'rare' }],
      ['words that are common of late', { words: ['lately'], tag: 'rare' }],
      ['words that were common', { words: ['once'] }],
      ['words that few have', { words: ['seldom'] }],
      ['a word begun in capitals', { words: conversationSearch.wordsIn('ΚΌΣΜΟΣ') }],
      ['words that begin like what the store is known by', { words: ['s'] }],
      ['the same, and a rare one', { words: ['s', 'scarf'] }],
    ])('39 every page: %s', async (_, some) => {
      const asked = { storeId, limit: 500, ...some };
      for (let before: number | null | undefined; before !== null; ) {
        const page = naive(rows, { ...asked, before });
        expect(await suite.storage.searchConversations({ ...asked, before })).toEqual(page);
        before = page.next;
      }
    });
  });
