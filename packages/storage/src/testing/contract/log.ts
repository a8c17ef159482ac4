import type { Content } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { conversations, entries } from '../../index.ts';
import { addShop, append, byAgent, draft, message, SHOPPER, SYSTEM } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const PRODUCT = {
  platform: 'demo',
  productId: 'fjord',
  name: 'Fjord sweater',
  url: 'https://shop.example/fjord',
  options: [],
  variants: [
    {
      variantId: 'm',
      options: [],
      price: { amount: 8_900, currency: 'EUR' },
      availability: 'InStock' as const,
    },
  ],
};

const EVERY_CONTENT: Content[] = [
  message('Hello'),
  { kind: 'suggestion', products: [{ product: PRODUCT, variantId: 'm' }], text: 'Warm, no itch' },
  {
    kind: 'suggestion_added',
    suggestionSeq: 2,
    ref: { platform: 'demo', productId: 'fjord' },
    name: 'Fjord sweater',
    options: [{ name: 'Size', value: 'M' }],
    quantity: 1,
  },
  { kind: 'assigned', agentId: null },
  { kind: 'closed' },
  { kind: 'reopened' },
];

const TEXTS: [string, string][] = [
  ['emoji with joiners and skin tones', 'knit 👩🏽‍🦰🧶 ✓'],
  ['right-to-left', 'שלום، هل هذا الصوف دافئ؟'],
  ['5,000 characters', 'ab ç漢'.repeat(834).slice(0, 5_000)],
  ['quotes, backslashes and SQL', `'); drop table entries; -- \\ " {} $1 ? @x :y`],
  ['array syntax of Postgres', '{NULL,"a,b"}'],
  ['the word NULL', 'NULL'],
  ['line breaks and tabs', 'one\n\ttwo\n'],
];

/** Rules 1 to 3 and what an entry does to its conversation. */
export const logContract = (setting: Setting) =>
  describe('the log', () => {
    const suite = useStorage(setting);

    test('1 a repeat is answered with the first entry, even with another text', async () => {
      const shop = await addShop(suite.storage);
      const first = await append(suite.storage, draft(shop, SHOPPER, message('wool?')));
      const { clientId } = first.entry;
      const again = await append(suite.storage, draft(shop, SHOPPER, message('silk?'), clientId));
      expect(first.repeated).toBe(false);
      expect(again).toEqual({ entry: first.entry, repeated: true });
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 50 });
      expect(log).toEqual({ entries: [first.entry], head: 1 });
    });

    test('1 the same client id from another author or in another conversation is another message', async () => {
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      const clientId = v7();
      const agent = byAgent(shop.agentId);
      const appended = [
        await append(suite.storage, draft(shop, SHOPPER, message('a'), clientId)),
        await append(suite.storage, draft(shop, agent, message('b'), clientId)),
        await append(suite.storage, draft(shop, SYSTEM, message('c'), clientId)),
        await append(suite.storage, draft(other, SHOPPER, message('d'), clientId)),
      ];
      expect(appended.map(({ repeated }) => repeated)).toEqual([false, false, false, false]);
      expect(appended.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 1]);
    });

    test('1 repeats within one turn share one entry', async () => {
      const shop = await addShop(suite.storage);
      const same = draft(shop, SHOPPER, message('once'));
      const [a, b, c] = await Promise.all([same, same, same].map((d) => append(suite.storage, d)));
      expect([a?.repeated, b?.repeated, c?.repeated]).toEqual([false, true, true]);
      expect(b?.entry).toEqual(a?.entry);
      expect(c?.entry).toEqual(a?.entry);
    });

    test('1 a repeat is recognised in a conversation that was closed since', async () => {
      const shop = await addShop(suite.storage);
      const first = await append(suite.storage, draft(shop, SHOPPER, message('bye')));
      const closing = draft(shop, byAgent(shop.agentId), { kind: 'closed' });
      const closed = await append(suite.storage, closing);
      expect(await suite.storage.append(closing)).toEqual({
        ok: true,
        value: { entry: closed.entry, repeated: true },
      });
      const { clientId } = first.entry;
      const again = await append(suite.storage, draft(shop, SHOPPER, message('bye'), clientId));
      expect(again).toEqual({ entry: first.entry, repeated: true });
    });

    test('2 every kind of content takes the next number and comes back as it was', async () => {
      const shop = await addShop(suite.storage);
      const stored = [];
      for (const content of EVERY_CONTENT) {
        stored.push((await append(suite.storage, draft(shop, SYSTEM, content))).entry);
      }
      expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(stored.map(({ content }) => content)).toEqual(EVERY_CONTENT);
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 50 });
      expect(log).toEqual({ entries: stored, head: 6 });
    });

    test.each(TEXTS)('2 text survives unchanged: %s', async (_, text) => {
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message(text)));
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 1 });
      expect(log?.entries[0]?.content).toEqual(message(text));
    });

    test('2 pages of the log: after, before, and the last', async () => {
      const shop = await addShop(suite.storage);
      await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          append(suite.storage, draft(shop, SHOPPER, message(`${i + 1}`))),
        ),
      );
      const seqs = async (place: { after?: number; before?: number }, limit: number) =>
        (await entries.fetchEntries(suite.storage.read, { ...shop, ...place, limit }))?.entries.map(
          ({ seq }) => seq,
        );
      expect(await seqs({}, 3)).toEqual([10, 11, 12]);
      expect(await seqs({ before: 10 }, 3)).toEqual([7, 8, 9]);
      expect(await seqs({ before: 2 }, 3)).toEqual([1]);
      expect(await seqs({ before: 1 }, 3)).toEqual([]);
      expect(await seqs({ after: 0 }, 2)).toEqual([1, 2]);
      expect(await seqs({ after: 10 }, 50)).toEqual([11, 12]);
      expect(await seqs({ after: 12 }, 50)).toEqual([]);
    });

    test('3 an answered entry is there for a second process at once', async () => {
      const shop = await addShop(suite.storage);
      const other = await suite.another();
      const { entry } = await append(suite.storage, draft(shop, SHOPPER, message('there?')));
      const log = await entries.fetchEntries(other.read, { ...shop, limit: 50 });
      expect(log).toEqual({ entries: [entry], head: 1 });
    });

    test('a closed conversation takes only reopening and assigning', async () => {
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, { kind: 'closed' }));
      const refused = await suite.storage.append(draft(shop, SHOPPER, message('hello?')));
      expect(refused).toMatchObject({ ok: false, error: { code: 'closed' } });
      const twice = await suite.storage.append(draft(shop, SYSTEM, { kind: 'closed' }));
      expect(twice).toMatchObject({ ok: false, error: { code: 'closed' } });
      await append(suite.storage, draft(shop, SYSTEM, { kind: 'assigned', agentId: shop.agentId }));
      await append(suite.storage, draft(shop, SYSTEM, { kind: 'reopened' }));
      const { entry } = await append(suite.storage, draft(shop, SHOPPER, message('hello!')));
      expect(entry.seq).toBe(4);
      const { storeId, conversationId } = shop;
      const found = conversations.findConversation(suite.storage.read, storeId, conversationId);
      expect(await found).toMatchObject({ status: 'open', assignedTo: shop.agentId, head: 4 });
    });

    test('an unknown conversation, or one of another store, is not found', async () => {
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      for (const wrong of [
        { ...shop, conversationId: v7() },
        { ...shop, storeId: other.storeId },
      ]) {
        const refused = await suite.storage.append(draft(wrong, SHOPPER, message('hi')));
        expect(refused).toMatchObject({ ok: false, error: { code: 'not_found' } });
      }
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 50 });
      expect(log).toEqual({ entries: [], head: 0 });
    });

    test('a refused or impossible draft leaves its neighbours in the batch alone', async () => {
      const shop = await addShop(suite.storage);
      const nobody = byAgent(v7());
      const results = await Promise.allSettled([
        suite.storage.append(draft(shop, SHOPPER, message('one'))),
        suite.storage.append(draft({ ...shop, conversationId: v7() }, SHOPPER, message('lost'))),
        suite.storage.append(draft(shop, nobody, message('by an agent who does not exist'))),
        suite.storage.append(draft(shop, SHOPPER, message('two'))),
      ]);
      expect(results).toMatchObject([
        { value: { ok: true, value: { entry: { seq: 1 } } } },
        { value: { ok: false, error: { code: 'not_found' } } },
        { status: 'rejected' },
        { value: { ok: true, value: { entry: { seq: 2 } } } },
      ]);
    });
  });
