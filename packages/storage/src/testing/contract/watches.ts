import type { Content } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  conversations,
  entries,
  erasure,
  looks,
  mailAddresses,
  type NewWatch,
  type WatchRecord,
  watches,
} from '../../index.ts';
import { addShop, append, byAgent, draft, message, SHOPPER, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const YEAR = 1_000;

/** The shop's shopper waits for a sweater in M since 9, to be looked at by 100. */
export const watchOf = (shop: Shop, change: Partial<NewWatch> = {}): NewWatch => ({
  ...{ storeId: shop.storeId, conversationId: shop.conversationId, watchId: v7() },
  ...{ for: 'back_in_stock', platform: 'knits', productId: 'fjord', variantId: 'fjord-M' },
  ...{ name: 'Fjord', options: [{ name: 'Size', value: 'M' }], amount: 8_900, currency: 'EUR' },
  ...{ madeBy: null, madeAt: 9, endsAt: YEAR, lookAt: 100 },
  ...change,
});

const CAME: Content = {
  kind: 'suggestion',
  products: [
    {
      product: {
        ...{ platform: 'knits', productId: 'fjord', name: 'Fjord', options: [] },
        url: 'https://shop.example/fjord',
        variants: [
          {
            ...{ variantId: 'fjord-M', options: [], availability: 'InStock' },
            price: { amount: 8_900, currency: 'EUR' },
          },
        ],
      },
      variantId: 'fjord-M',
    },
  ],
  watch: { for: 'back_in_stock', came: true },
};

/** Rule 65: what shoppers wait for. */
export const watchesContract = (setting: Setting) =>
  describe('watches', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const add = (made: NewWatch, most = 20) =>
      suite.storage.write((tx) => watches.addWatch(tx, made, most));
    const open = ({ storeId, shopperId }: Shop, at = 10) =>
      watches.watchesOf(read(), { storeId, shopperId, at });
    const tell = (watch: WatchRecord, at = 200) =>
      suite.storage.write((tx) =>
        watches.tellWatch(tx, watch, { clientId: v7(), content: CAME, at }),
      );
    const kept = (made: Awaited<ReturnType<typeof add>>): WatchRecord => {
      if (made === null || made === 'full') throw new Error('it was not kept');
      return made;
    };

    test('65 the first of a name stands, and she waits for a thing once and for so much', async () => {
      const shop = await addShop(suite.storage);
      const made = watchOf(shop);
      expect(await add({ ...made, storeId: (await addShop(suite.storage)).storeId })).toBeNull();
      const first = kept(await add(made));
      expect(first).toMatchObject({ watchId: made.watchId, settledAt: null });
      expect(await add({ ...made, amount: 1 })).toEqual(first);
      expect(await add(watchOf(shop))).toEqual(first);
      expect(await add(watchOf(shop, { for: 'price_drop' }), 1)).toBe('full');
      expect(await add(watchOf(shop, { for: 'price_drop', madeAt: 10 }))).toMatchObject({
        for: 'price_drop',
      });
      expect((await open(shop)).map((one) => one.for)).toEqual(['price_drop', 'back_in_stock']);
      const many = await Promise.all([1, 2, 3].map(() => add(watchOf(shop, { variantId: 'L' }))));
      expect(new Set(many.map((one) => kept(one).watchId)).size).toBe(1);
    });

    test('65 told once whoever is first, in its log, unread and mailed, and she still waits', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId, conversationId } = shop;
      await append(suite.storage, draft(shop, byAgent(shop.agentId), message('Gone, I am afraid')));
      await append(suite.storage, draft(shop, SHOPPER, message('Pity')));
      const email = `${shopperId}@mail.example`;
      await suite.storage.write(async (tx) => {
        await mailAddresses.leaveAddress(tx, { storeId, shopperId, email, page: null, at: 6 });
        await mailAddresses.verifyAddress(tx, { storeId, shopperId, email, at: 7 });
      });
      const before = await conversations.findConversation(read(), storeId, conversationId);
      const watch = kept(await add(watchOf(shop)));
      const told = await Promise.all([tell(watch), tell(watch), tell(watch)]);
      expect(told.filter(Boolean)).toMatchObject([
        { seq: 3, author: { kind: 'system' }, content: { kind: 'suggestion' } },
      ]);
      const page = await entries.fetchEntries(read(), { storeId, conversationId, limit: 9 });
      expect(page).toMatchObject({ head: 3 });
      expect(page?.entries).toHaveLength(3);
      const after = await conversations.findConversation(read(), storeId, conversationId);
      expect(after?.waitingSince).toBe(before?.waitingSince);
      const { conversations: c } = read().tables;
      const [row] = (await read().select().from(c)).filter(
        (one) => one.conversationId === conversationId,
      );
      expect(row).toMatchObject({ shopperUnread: 2, repliedAt: null });
      expect(row?.mailDueAt).toBeGreaterThan(200);
      expect(await open(shop)).toEqual([]);
      // What she has read of it is not unread any more.
      const seen = { storeId, conversationId, side: 'shopper' as const, at: 300 };
      for (const upTo of [2, 3]) {
        await suite.storage.write((tx) =>
          conversations.advanceReceipt(tx, { ...seen, delivered: upTo, seen: upTo }),
        );
        const [now] = (await read().select().from(c)).filter(
          (one) => one.conversationId === conversationId,
        );
        expect(now?.shopperUnread).toBe(3 - upTo);
      }
    });

    test('65 a closed conversation stays closed and takes it; a stopped one and an erased shopper are told nothing', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId, conversationId } = shop;
      const [one, two, three] = [
        kept(await add(watchOf(shop))),
        kept(await add(watchOf(shop, { variantId: 'L' }))),
        kept(await add(watchOf(shop, { variantId: 'XL' }))),
      ];
      await append(suite.storage, draft(shop, byAgent(shop.agentId), { kind: 'closed' }));
      expect(await tell(one)).toMatchObject({ seq: 2 });
      const found = await conversations.findConversation(read(), storeId, conversationId);
      expect(found?.status).toBe('closed');
      const neighbour = await addShop(suite.storage);
      const end = (watchId: string, who: Shop) =>
        suite.storage.write((tx) =>
          watches.endWatch(tx, { storeId, shopperId: who.shopperId, watchId, at: 11 }),
        );
      expect(await end(two.watchId, neighbour)).toBeNull();
      expect(await end(two.watchId, shop)).toMatchObject({ watchId: two.watchId });
      expect(await end(two.watchId, shop)).toBeNull();
      expect(await tell(two)).toBeNull();
      expect(
        await erasure.exportShoppers(read(), { storeId, shopperIds: [shopperId] }),
      ).toHaveProperty('watches');
      await suite.storage.erase((tx) =>
        erasure.eraseShoppers(tx, { storeId, shopperIds: [shopperId], at: 12 }),
      );
      expect(await tell(three)).toBeNull();
      const page = await entries.fetchEntries(read(), { storeId, conversationId, limit: 9 });
      expect(page).toEqual({ entries: [], head: 0 });
    });

    test('65 looks are taken by one node, wake, wait for a shop that is shut, and end', async () => {
      const shop = await addShop(suite.storage);
      const { storeId } = shop;
      const product = { storeId, platform: 'knits', productId: 'fjord' };
      await add(watchOf(shop));
      await add(watchOf(shop, { for: 'price_drop', lookAt: 300 }));
      const due = async (at: number) =>
        (await watches.dueWatches(read(), { at, limit: 99 }))
          .filter((one) => one.storeId === storeId)
          .map((one) => one.for);
      const change = (work: Parameters<typeof suite.storage.write>[0]) => suite.storage.write(work);
      expect(await due(99)).toEqual([]);
      expect(await due(100)).toEqual(['back_in_stock']);
      const take = () =>
        suite.storage.write((tx) => looks.takeLooks(tx, product, { at: 100, until: 400 }));
      expect((await Promise.all([take(), take()])).filter(Boolean)).toHaveLength(1);
      expect(await due(300)).toEqual(['price_drop']);
      await change((tx) => looks.lookNext(tx, product, { taken: 400, next: 450 }));
      expect(await due(449)).toEqual(['price_drop']);
      expect(await due(450)).toHaveLength(2);
      await change((tx) => looks.wakeLooks(tx, product, 150));
      await change((tx) => looks.lookNext(tx, product, { taken: 450, next: 900 }));
      expect(await due(150)).toHaveLength(2);
      await change((tx) => looks.putOffLooks(tx, product, 500));
      expect(await due(499)).toEqual([]);
      expect(await due(500)).toHaveLength(2);
      await change((tx) => watches.dropEnded(tx, YEAR - 1));
      expect(await open(shop)).toHaveLength(2);
      expect(await open(shop, YEAR)).toEqual([]);
      await change((tx) => watches.dropEnded(tx, YEAR));
      expect(await due(500)).toEqual([]);
    });
  });
