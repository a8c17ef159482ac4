import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { conversationSearch, handling, privateNotes, shoppers } from '../../index.ts';
import {
  addConversation,
  addShop,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
  type Shop,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rule 42. */
export const conversationSearchContract = (setting: Setting) =>
  describe('searching conversations', () => {
    const suite = useStorage(setting);
    const index = ({ storeId }: Shop, limit = 100) =>
      suite.storage.write((tx) => conversationSearch.indexConversations(tx, { storeId, limit }));
    const find = async (
      { storeId }: { storeId: string },
      words: string,
      more: Partial<conversationSearch.ConversationsAsked> = {},
    ) =>
      (
        await suite.storage.searchConversations({
          ...{ storeId, words: conversationSearch.wordsIn(words), limit: 10, ...more },
        })
      ).found.map(({ conversationId }) => conversationId);
    const says = (shop: Shop, text: string) =>
      append(suite.storage, draft(shop, SHOPPER, message(text)));

    test('39 words, notes and her name are found by how they begin, whatever case and accents', async () => {
      const shop = await addShop(suite.storage);
      await says(shop, 'Wäscht man den Troyer? "quoted" AND (NOT) 日本への配送 ᦵᦙᦲᧂ');
      await append(suite.storage, draft(shop, byAgent(shop.agentId), message('Kalt, 30 Grad')));
      await suite.storage.write(async (tx) => {
        await shoppers.setContact(tx, { ...shop, name: 'Özlem Şahin', at: suite.clock() });
        const note = { ...shop, clientId: v7(), text: 'regular', mentions: [], at: suite.clock() };
        await privateNotes.addPrivateNote(tx, note);
      });
      await index(shop);
      const { conversationId } = shop;
      for (const words of [
        'troy',
        'WASCHT kal',
        'ozlem sahi',
        'regul',
        '30',
        '"quoted" not',
        '日本 配送',
        'ᦵᦙᦲᧂ',
      ])
        expect(await find(shop, words), words).toEqual([conversationId]);
      for (const words of ['royer', 'troyer zzz', 'schtroyer'])
        expect(await find(shop, words), words).toEqual([]);
      const other = await addShop(suite.storage);
      expect(await find(other, 'troyer')).toEqual([]);
    });

    test('39 what is said later is found too, and each round reads only what changed', async () => {
      const shop = await addShop(suite.storage);
      await says(shop, 'first');
      expect(await index(shop)).toBe(true);
      await says(shop, 'second');
      expect(await find(shop, 'second')).toEqual([]);
      await index(shop);
      expect(await find(shop, 'first second')).toEqual([shop.conversationId]);
      const other = await suite.another();
      const both = [suite.storage, other].map((one) =>
        one.write((tx) =>
          conversationSearch.indexConversations(tx, { storeId: shop.storeId, limit: 1 }),
        ),
      );
      expect(await Promise.all(both)).toEqual([true, true]);
    });

    test('39 filters hold together, the newest come first, and pages follow each other', async () => {
      const shop = await addShop(suite.storage);
      const ids = [shop.conversationId];
      for (let i = 0; i < 4; i++)
        ids.push(await addConversation(suite.storage, shop.storeId, shop.shopperId));
      const at: number[] = [];
      for (const conversationId of ids)
        at.push((await says({ ...shop, conversationId }, 'scarf')).entry.at);
      const second = { ...shop, conversationId: ids[1] ?? '' };
      await suite.storage.write((tx) =>
        handling.changeHandling(tx, { ...second, at: suite.clock(), tags: ['gift'] }),
      );
      const { agentId } = shop;
      await append(suite.storage, draft(second, byAgent(agentId), { kind: 'assigned', agentId }));
      while (!(await index(shop, 2))) {
        // Five conversations in rounds of two.
      }
      const asked = { ...shop, words: ['scar'], limit: 10 };
      const { found: all, next } = await suite.storage.searchConversations(asked);
      expect(next).toBeNull();
      expect(all.map(({ conversationId }) => conversationId).sort()).toEqual([...ids].sort());
      expect(all.map(({ number }) => number)).toEqual(
        all.map(({ number }) => number).sort((a, b) => b - a),
      );
      const before = all[1]?.number;
      expect(await find(shop, 'scarf', { before, limit: 2 })).toEqual(
        all.slice(2, 4).map(({ conversationId }) => conversationId),
      );
      const { conversationId } = second;
      for (const filter of [
        { tag: 'gift' },
        { assignedTo: agentId },
        { tag: 'gift', status: 'open' as const },
      ])
        expect(await find(shop, 'scarf', filter)).toEqual([conversationId]);
      expect(await find(shop, 'scarf', { status: 'closed' })).toEqual([]);
      expect(await find(shop, 'scarf', { from: at[4] })).toHaveLength(2);
      expect(await find(shop, 'scarf', { to: at[0] })).toEqual([ids[0]]);
    });

    test('39 what a filter almost excludes costs a bounded look, and is found by going on', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, conversationId } = shop;
      await says(shop, 'a scarf');
      await index(shop);
      await storage.write((tx) => handling.changeHandling(tx, { ...shop, at: 1, tags: ['rare'] }));
      const { conversations: c, conversationWords: w } = storage.read.tables;
      const [row] = await storage.read.select().from(c).where(eq(c.storeId, storeId));
      const [words] = await storage.read.select().from(w).where(eq(w.storeId, storeId));
      if (!row || !words) throw new Error('the shop has a conversation that was read');
      const { number: _, ...known } = words;
      const ids = Array.from({ length: conversationSearch.SEARCH_WALK + 5 }, () => v7());
      await storage.write(async (tx) => {
        for (let from = 0; from < ids.length; from += 500) {
          const some = ids.slice(from, from + 500);
          await tx.insert(c).values(some.map((id) => ({ ...row, conversationId: id })));
          await tx.insert(w).values(some.map((id) => ({ ...known, conversationId: id })));
        }
      });
      const asked = { storeId, words: ['scarf'], limit: 10 };
      expect((await storage.searchConversations(asked)).found).toHaveLength(10);
      const first = await storage.searchConversations({ ...asked, tag: 'rare' });
      expect(first).toMatchObject({ found: [], next: expect.any(Number) });
      const before = first.next ?? 0;
      expect(await storage.searchConversations({ ...asked, tag: 'rare', before })).toMatchObject({
        ...{ found: [{ conversationId }], next: null },
      });
    });
  });
