import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { customers, history, orders } from '../../index.ts';
import { addConversation, addShop, addShopper, append, draft, message, SHOPPER } from '../shop.ts';
import { addOrder, orderOf, recordOf } from './orders.ts';
import { type Setting, useStorage } from './setting.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** What a shopper has been to the store before. */
export const historyContract = (setting: Setting) =>
  describe('history', () => {
    const suite = useStorage(setting);

    test('earlier conversations come newest first and page by page, hers alone', async () => {
      const { storage } = suite;
      const { read } = storage;
      const shop = await addShop(storage);
      const { storeId, shopperId } = shop;
      await append(storage, draft(shop, SHOPPER, message('The first of all')));
      const ids = [shop.conversationId];
      for (let i = 0; i < 4; i += 1) ids.push(await addConversation(storage, storeId, shopperId));
      await addConversation(storage, storeId, await addShopper(storage, storeId));
      const now = ids.at(-1) ?? '';
      const hers = { storeId, shopperIds: [shopperId], except: now };
      const names = async (before?: string) =>
        (await history.earlierConversations(read, { ...hers, before, limit: 3 })).map(
          ({ conversationId }) => conversationId,
        );
      expect(await names()).toEqual([ids[3], ids[2], ids[1]]);
      expect(await names(ids[1])).toEqual([ids[0]]);
      const [first] = await history.earlierConversations(read, {
        ...hers,
        before: ids[1],
        limit: 3,
      });
      expect(first).toMatchObject({ status: 'open', last: { preview: 'The first of all' } });
      const [empty] = await history.earlierConversations(read, { ...hers, limit: 1 });
      expect(empty?.last).toBeNull();
    });

    test('a customer in two browsers has one history; another store has none of it', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId } = shop;
      const phone = await addShopper(storage, storeId);
      const later = await addConversation(storage, storeId, phone);
      const asked = { storeId, shopperIds: [shop.shopperId, phone], except: v7(), limit: 9 };
      const found = await history.earlierConversations(storage.read, asked);
      expect(found.map((one) => one.conversationId)).toEqual([later, shop.conversationId]);
      const { storeId: other } = await addShop(storage);
      const foreign = { ...asked, storeId: other };
      expect(await history.earlierConversations(storage.read, foreign)).toEqual([]);
      const spend = { storeId: other, shopperIds: asked.shopperIds, customerId: undefined };
      expect(await history.spendOf(storage.read, spend)).toEqual([]);
    });

    test('spend is net of what came back, by currency, each order once', async () => {
      const { storage } = suite;
      const { read, write } = storage;
      const shop = await addShop(storage);
      const { storeId, shopperId, conversationId } = shop;
      const customer = { customerId: '42' };
      await write((tx) =>
        customers.identify(tx, { storeId, shopperId, customer, at: 1, credentialHash: v7() }),
      );
      const yen = { amount: 5_000, currency: 'JPY' };
      await write(async (tx) => {
        await addOrder(tx, shop, orderOf('1', { refunded: eur(1_000) }));
        await addOrder(tx, shop, orderOf('2', { status: 'cancelled' }));
        await addOrder(tx, shop, orderOf('3', { standing: 'reported' }));
        // Her account ties this one, and a link as well; it is one order.
        await orders.saveOrder(tx, { ...recordOf(storeId, orderOf('4')), customerId: '42' });
        const four = { storeId, platform: 'wool', orderId: '4' };
        const link = { shopperId, conversationId, at: 3 };
        await orders.linkOrder(tx, four, { ...link, kind: 'customer' });
        await orders.saveOrder(tx, {
          ...recordOf(
            storeId,
            orderOf('5', { currency: 'JPY', total: yen, refunded: { ...yen, amount: 0 } }),
          ),
          customerId: '42',
        });
        // She could look it up: that makes it nobody's.
        await orders.saveOrder(tx, recordOf(storeId, orderOf('6')));
        const six = { storeId, platform: 'wool', orderId: '6' };
        await orders.linkOrder(tx, six, { ...link, kind: 'look_up' });
      });
      const asked = { storeId, shopperIds: [shopperId], customerId: '42' };
      expect(await history.spendOf(read, asked)).toEqual([
        { orders: 4, reported: 1, gross: eur(36_000), net: eur(26_000) },
        { orders: 1, reported: 0, gross: yen, net: yen },
      ]);
      expect(await history.spendOf(read, { ...asked, customerId: undefined })).toEqual([
        { orders: 4, reported: 1, gross: eur(36_000), net: eur(26_000) },
      ]);
    });
  });
