import type { Order, OrderUpdate } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  conversations,
  entries,
  erasure,
  looks,
  type OrderNews,
  type OrderWish,
  orders,
  orderUpdates,
} from '../../index.ts';
import { addShop, append, byAgent, draft, message, SHOPPER, type Shop } from '../shop.ts';
import { orderOf, recordOf } from './orders.ts';
import { type Setting, useStorage } from './setting.ts';

const ORDER = { platform: 'wool', orderId: '1042' };

/** The shop's shopper is told of an order that was paid, to be asked for by 100. */
export const wishOf = (shop: Shop, change: Partial<OrderWish> = {}): OrderWish => ({
  ...{ storeId: shop.storeId, ...ORDER, shopperId: shop.shopperId },
  ...{ conversationId: shop.conversationId, madeBy: null, told: 'paid', parcels: [] },
  ...{ lookAt: 100, endsAt: 1_000 },
  ...change,
});

const PARCEL = { carrier: 'An Post', number: 'CE1' };

/** Where it stands is news, and how many parcels there are; what was delivered ends it. */
export const newsIn = ({ status, tracking }: Order, wish: OrderWish): OrderNews | null =>
  status === wish.told && tracking.length === wish.parcels.length
    ? null
    : {
        content: {
          ...{ kind: 'order_update', ...ORDER, number: '#1042', tracking },
          status: status as OrderUpdate['status'],
        },
        ...{ parcels: tracking, last: status === 'delivered' },
      };

/** Rule 66: who is told how an order goes on. */
export const orderUpdatesContract = (setting: Setting) =>
  describe('order updates', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const add = (wish: OrderWish) => suite.storage.write((tx) => orderUpdates.addWish(tx, wish));
    const hers = ({ storeId, shopperId }: Shop) =>
      orderUpdates.wishesOf(read(), { storeId, shopperId });
    const has = ({ storeId }: Shop, more: Partial<Order>) =>
      suite.storage.write((tx) =>
        orders.saveOrder(tx, recordOf(storeId, orderOf(ORDER.orderId, more))),
      );
    // The wish as it was read once: what is told is decided by how it stands meanwhile.
    const tell = (shop: Shop) =>
      suite.storage.write((tx) =>
        orderUpdates.tellOrder(tx, wishOf(shop), newsIn, { clientId: v7(), at: 200 }),
      );

    test('66 the first wish stands, is hers alone, and is of her own conversation', async () => {
      const [shop, neighbour] = [await addShop(suite.storage), await addShop(suite.storage)];
      const { conversationId } = neighbour;
      expect(await add(wishOf(shop, { conversationId }))).toBe(false);
      expect(await add(wishOf(shop, { shopperId: neighbour.shopperId }))).toBe(false);
      expect(await add(wishOf(shop))).toBe(true);
      expect(await add(wishOf(shop, { told: 'shipped' }))).toBe(true);
      expect(await hers(shop)).toEqual([wishOf(shop)]);
      expect(await orderUpdates.wishesForOrder(read(), wishOf(shop))).toEqual([wishOf(shop)]);
      expect(await orderUpdates.wishesForOrder(read(), wishOf(neighbour))).toEqual([]);
      await suite.storage.write((tx) => orderUpdates.endWish(tx, wishOf(neighbour)));
      expect(await hers(shop)).toHaveLength(1);
      await suite.storage.write((tx) => orderUpdates.endWish(tx, wishOf(shop)));
      expect(await hers(shop)).toEqual([]);
    });

    test('66 each step is told once whoever is first, unread, answering nothing; the last ends it', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId } = shop;
      await append(suite.storage, draft(shop, byAgent(shop.agentId), message('Thank you')));
      await append(suite.storage, draft(shop, SHOPPER, message('When does it come?')));
      await add(wishOf(shop));
      expect(await tell(shop)).toBeNull();
      await has(shop, { status: 'paid' });
      expect(await tell(shop)).toBeNull();
      await has(shop, { status: 'shipped', tracking: [PARCEL] });
      const told = await Promise.all([1, 2, 3].map(() => tell(shop)));
      expect(told.filter(Boolean)).toMatchObject([
        { seq: 3, author: { kind: 'system' }, content: { status: 'shipped' } },
      ]);
      expect(await tell(shop)).toBeNull();
      expect(await hers(shop)).toEqual([wishOf(shop, { told: 'shipped', parcels: [PARCEL] })]);
      await append(suite.storage, draft(shop, byAgent(shop.agentId), { kind: 'closed' }));
      await has(shop, { status: 'delivered', tracking: [PARCEL] });
      const ends = await Promise.all([1, 2].map(() => tell(shop)));
      expect(ends.filter(Boolean)).toHaveLength(1);
      expect(await hers(shop)).toEqual([]);
      const after = await conversations.findConversation(read(), storeId, conversationId);
      expect(after).toMatchObject({ status: 'closed' });
      const { conversations: c } = read().tables;
      const [row] = (await read().select().from(c)).filter(
        (one) => one.conversationId === conversationId,
      );
      // The agent's words and both steps; nobody has answered her yet.
      expect(row).toMatchObject({ shopperUnread: 3, repliedAt: null });
    });

    test('66 nobody who was erased is told, and the wish is hers to have before', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId, conversationId } = shop;
      await add(wishOf(shop));
      const which = { storeId, shopperIds: [shopperId] };
      expect(await erasure.exportShoppers(read(), which)).toHaveProperty('orderUpdates');
      await suite.storage.erase((tx) => erasure.eraseShoppers(tx, { ...which, at: 12 }));
      await has(shop, { status: 'shipped' });
      expect(await tell(shop)).toBeNull();
      expect(await hers(shop)).toEqual([]);
      const page = await entries.fetchEntries(read(), { storeId, conversationId, limit: 9 });
      expect(page).toEqual({ entries: [], head: 0 });
    });

    test('66 looks are taken by one node, wait for a shop that is shut, and end', async () => {
      const shop = await addShop(suite.storage);
      const { storeId } = shop;
      await add(wishOf(shop));
      await add(wishOf(shop, { orderId: '1043', lookAt: 300 }));
      const due = async (at: number) =>
        (await orderUpdates.dueWishes(read(), { at, limit: 99 }))
          .filter((one) => one.storeId === storeId)
          .map((one) => one.orderId);
      expect(await due(99)).toEqual([]);
      expect(await due(100)).toEqual(['1042']);
      const take = () =>
        suite.storage.write((tx) => looks.takeLooks(tx, wishOf(shop), { at: 100, until: 400 }));
      expect((await Promise.all([take(), take()])).filter(Boolean)).toHaveLength(1);
      expect(await due(300)).toEqual(['1043']);
      expect(await due(400)).toEqual(['1043', '1042']);
      await suite.storage.write((tx) => looks.putOffLooks(tx, wishOf(shop), 500));
      expect(await due(499)).toEqual([]);
      expect(await due(500)).toHaveLength(2);
      await suite.storage.write((tx) => orderUpdates.dropOldWishes(tx, 999));
      expect(await due(500)).toHaveLength(2);
      await suite.storage.write((tx) => orderUpdates.dropOldWishes(tx, 1_000));
      expect(await due(500)).toEqual([]);
    });
  });
