import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { discountCodes, erasure, gestures, type NewGesture } from '../../index.ts';
import { addShop, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

export const gestureOf = (shop: Shop, change: Partial<NewGesture> = {}): NewGesture => ({
  ...{ storeId: shop.storeId, conversationId: shop.conversationId, agentId: shop.agentId },
  ...{ gestureId: v7(), kind: 'sample', words: 'Two skeins', percent: null, at: 9 },
  ...change,
});

/** Rule 64: what agents gave. */
export const gesturesContract = (setting: Setting) =>
  describe('gestures', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const note = (made: NewGesture) => suite.storage.write((tx) => gestures.noteGesture(tx, made));

    test('64 what was given by hand is counted from an instant on, and not once it was taken back', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const given = (since: number) => gestures.countGiven(read(), { storeId, agentId, since });
      const first = gestureOf(shop, { at: 5 });
      expect(await note(first)).toBe(true);
      expect(await note({ ...first, words: 'again' })).toBe(false);
      await note(gestureOf(shop, { at: 7 }));
      await note(gestureOf(shop, { at: 8, kind: 'exchange' }));
      await note(gestureOf(shop, { at: 8, kind: 'discount', percent: 10 }));
      expect(await given(0)).toEqual({ sample: 2, exchange: 1 });
      expect(await given(5)).toEqual({ sample: 1, exchange: 1 });

      const back = (gestureId: string, who = agentId) =>
        suite.storage.write((tx) =>
          gestures.takeBackGesture(tx, { storeId, gestureId, agentId: who, at: 20 }),
        );
      expect(await back(first.gestureId, v7())).toBeNull();
      expect(await back(first.gestureId)).toMatchObject({ takenBackAt: 20, words: 'Two skeins' });
      expect(await given(0)).toEqual({ sample: 1, exchange: 1 });
    });

    test('64 the log tells the newest first, page by page, of one agent or all', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const ids = [1, 2, 3].map(() => v7());
      for (const [index, gestureId] of ids.entries())
        await note(gestureOf(shop, { gestureId, at: index }));
      const page = (after?: { at: number; gestureId: string }, whose = agentId) =>
        gestures.listGestures(read(), { storeId, agentId: whose, after, limit: 2 });
      const first = await page();
      expect(first.map(({ gestureId }) => gestureId)).toEqual([ids[2], ids[1]]);
      expect((await page(first[1])).map(({ gestureId }) => gestureId)).toEqual([ids[0]]);
      expect(await page(undefined, v7())).toEqual([]);
    });

    test('64 a discount code stands in the log as long as the shop may have made it', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId, agentId } = shop;
      const code = { storeId, code: v7(), conversationId, agentId, percent: 10 };
      const noted = { ...code, createdAt: 4, expiresAt: 9 };
      const log = () => gestures.gesturesOf(read(), { storeId, conversationId, limit: 9 });
      await suite.storage.write((tx) => discountCodes.noteCode(tx, noted));
      await suite.storage.write((tx) => discountCodes.noteCode(tx, noted));
      expect(await log()).toMatchObject([{ kind: 'discount', words: code.code, percent: 10 }]);
      await suite.storage.write((tx) => discountCodes.dropCode(tx, storeId, code.code));
      expect(await log()).toEqual([]);
    });

    test('64 what was given to an erased shopper is hers to have before, then gone', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId, shopperId } = shop;
      await note(gestureOf(shop));
      const hers = { storeId, shopperIds: [shopperId] };
      const copy = await erasure.exportShoppers(read(), hers);
      expect(JSON.stringify(copy)).toContain('Two skeins');
      await suite.storage.write((tx) => erasure.eraseShoppers(tx, { ...hers, at: 99 }));
      expect(await gestures.gesturesOf(read(), { storeId, conversationId, limit: 9 })).toEqual([]);
    });
  });
