import { describe, expect, test } from 'vitest';
import { conversations, erasure, inbox, ratings, shoppers } from '../../index.ts';
import { CANARY, everythingIn, plantCanary } from '../canary.ts';
import { addShop, addShopper } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Security 13: what is erased is nowhere; what is not stays as it was. */
export const erasureContract = (setting: Setting) =>
  describe('erasure', () => {
    const suite = useStorage(setting);
    const erase = (shop: { storeId: string; shopperId: string }, at = 1_000) =>
      suite.storage.erase((tx) =>
        erasure.eraseShoppers(tx, { storeId: shop.storeId, shopperIds: [shop.shopperId], at }),
      );

    test('security 13: a canary is in no table afterwards, and the neighbour’s rows are untouched', async () => {
      const { storage } = suite;
      const neighbour = await addShop(storage);
      const neighbours = await everythingIn(storage);
      const shop = await addShop(storage);
      await plantCanary(storage, shop);
      expect(await everythingIn(storage)).toContain(CANARY);
      const erased = await erase(shop);
      expect(erased).toEqual({ conversationIds: [shop.conversationId], fileKeys: ['hers'] });
      const left = await everythingIn(storage);
      expect(left).not.toContain(CANARY);
      for (const id of [neighbour.conversationId, neighbour.shopperId]) {
        const times = (text: string) => text.split(id).length;
        expect(times(left)).toBe(times(neighbours));
      }
    });

    test('security 13: counts and figures stay true, and once more changes nothing', async () => {
      const { storage } = suite;
      const { read } = storage;
      const shop = await addShop(storage);
      await plantCanary(storage, shop, 1);
      await erase(shop);
      const asked = { storeId: shop.storeId, agentId: shop.agentId };
      const counts = await inbox.counts(read, asked);
      expect(counts).toMatchObject({ open: 0, unassigned: 0, closed: 1, mentions: 0 });
      const { storeId, conversationId } = shop;
      const found = await conversations.findConversation(read, storeId, conversationId);
      expect(found).toMatchObject({ status: 'closed', head: 0, unread: 0, waitingSince: null });
      const { rows } = await inbox.listInbox(read, { ...asked, tab: 'closed', limit: 9 });
      expect(rows).toMatchObject([{ conversationId, last: null }]);
      expect((await ratings.findRating(read, shop))?.answers).toEqual({ effort: 2 });
      const before = await everythingIn(storage);
      await erase(shop);
      expect(await everythingIn(storage)).toBe(before);
      expect(await inbox.counts(read, asked)).toEqual(counts);
    });

    test('security 13: her secret opens nothing any more, and another store erases nothing', async () => {
      const { storage } = suite;
      const { read } = storage;
      const shop = await addShop(storage);
      const other = await addShop(storage);
      await plantCanary(storage, shop, 1);
      const hash = `${CANARY} hash`;
      await erase({ storeId: other.storeId, shopperId: shop.shopperId });
      const known = await shoppers.findShopperByCredential(read, shop.storeId, hash);
      expect(known?.shopperId).toBe(shop.shopperId);
      expect(await erasure.isErased(read, shop.storeId, shop.shopperId)).toBe(false);
      await erase(shop);
      expect(await shoppers.findShopperByCredential(read, shop.storeId, hash)).toBeNull();
      expect(await erasure.isErased(read, shop.storeId, shop.shopperId)).toBe(true);
      expect(await erasure.isErased(read, other.storeId, shop.shopperId)).toBe(false);
    });

    test('security 13: an export has what the canary was in, and no secret', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      await plantCanary(storage, shop, 2);
      const which = { storeId: shop.storeId, shopperIds: [shop.shopperId] };
      const told = await erasure.exportShoppers(storage.read, which);
      expect(told.entries).toHaveLength(4);
      for (const name of ['shoppers', 'carts', 'pages', 'ratings', 'shortlists', 'attachments'])
        expect(JSON.stringify(told[name]), name).toContain(CANARY);
      const text = JSON.stringify(told);
      for (const secret of [`${CANARY} hash`, 'credentialHash', 'fileKey', 'conversationWords'])
        expect(text, secret).not.toContain(secret);
      const other = await addShop(storage);
      const foreign = { storeId: other.storeId, shopperIds: [shop.shopperId] };
      expect(await erasure.exportShoppers(storage.read, foreign)).toEqual({});
    });

    test('security 13: idle are those long away whom nobody signed for, and each once', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId } = shop;
      const away = await addShopper(storage, storeId);
      const back = await addShopper(storage, storeId);
      await plantCanary(storage, shop, 1);
      await storage.write((tx) => shoppers.touchShopper(tx, { storeId, shopperId: back, at: 90 }));
      const idle = () => erasure.idleShoppers(storage.read, { storeId, before: 50, limit: 9 });
      expect(await idle()).toEqual([away]);
      await erase({ storeId, shopperId: away });
      expect(await idle()).toEqual([]);
    });
  });
