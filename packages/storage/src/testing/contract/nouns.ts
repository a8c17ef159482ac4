import type { ProductNotes } from '@aisle/protocol';
import { LIMITS } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { agents, carts, leases, pages, productNotes, shoppers, stores } from '../../index.ts';
import { APPEARANCE, addAgent, addShop, addStore, addUser, cartOf } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Every table and column once. */
export const nounsContract = (setting: Setting) =>
  describe('nouns', () => {
    const suite = useStorage(setting);

    test('stores and site keys', async () => {
      const { read, write } = suite.storage;
      const store = {
        storeId: v7(),
        name: 'Strickstube „Zwei rechts“',
        appearance: { ...APPEARANCE, label: 'Hallo', greeting: 'Schön, dass du da bist' },
        allowedOrigins: ['https://a.example', 'http://localhost:4100'],
        createdAt: 1_790_000_000_001,
      };
      const { storeId } = store;
      await write((tx) => stores.createStore(tx, store));
      await write((tx) => stores.addSiteKey(tx, { siteKey: `a-${storeId}`, storeId, at: 2 }));
      await write((tx) => stores.addSiteKey(tx, { siteKey: `b-${storeId}`, storeId, at: 3 }));
      expect(await stores.findStore(read, storeId)).toEqual(store);
      expect(await stores.findStoreBySiteKey(read, `b-${storeId}`)).toEqual(store);
      expect(await stores.findStoreBySiteKey(read, 'unknown')).toBeNull();
      const appearance = { accent: '#aa3355', side: 'left' } as const;
      expect(await write((tx) => stores.updateAppearance(tx, storeId, appearance))).toBe(true);
      expect(await write((tx) => stores.setAllowedOrigins(tx, storeId, []))).toBe(true);
      const changed = { ...store, appearance, allowedOrigins: [] };
      expect(await stores.findStore(read, storeId)).toEqual(changed);
      expect(await write((tx) => stores.updateAppearance(tx, v7(), appearance))).toBe(false);
      expect(await write((tx) => stores.setAllowedOrigins(tx, v7(), []))).toBe(false);
    });

    test('agents, their cards and their presence', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage, 'Wool & Co');
      const [agentId, email, photo] = [v7(), `${v7()}@shop.example`, 'https://a.example/i.jpg'];
      const userId = await write(async (tx) => {
        const id = await addUser(tx, email);
        const agent = { agentId, storeId, userId: id, name: 'Ida', photo, role: 'owner', at: 1 };
        await agents.createAgent(tx, { ...agent, role: 'owner' });
        return id;
      });
      const agent = {
        ...{ agentId, name: 'Ida', email, photo, role: 'owner', storeId },
        ...{ storeName: 'Wool & Co', userId, presence: 'online' },
      };
      expect(await agents.findAgent(read, storeId, agentId)).toEqual(agent);
      expect(await agents.findAgentByUser(read, userId)).toEqual(agent);
      expect(await agents.findAgentByUser(read, v7())).toBeNull();
      const plain = await addAgent(suite.storage, storeId, 'Per');
      expect(await agents.listAgentCards(read, storeId, [plain, agentId, v7()])).toEqual([
        { agentId, name: 'Ida', photo },
        { agentId: plain, name: 'Per' },
      ]);
      expect(await agents.listAgentCards(read, storeId, [])).toEqual([]);
      await write((tx) => agents.setPresence(tx, storeId, agentId, 'away'));
      expect(await agents.findAgent(read, storeId, agentId)).toEqual({
        ...agent,
        presence: 'away',
      });
    });

    test('shoppers: made, found by id and credential, seen again, named', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const [shopperId, credentialHash] = [v7(), v7()];
      const known = {
        ...{ shopperId, storeId, locale: 'de-AT', timeZone: 'Europe/Vienna', device: 'Firefox' },
        sharing: { cart: true, pages: false },
      };
      await write((tx) => shoppers.createShopper(tx, { ...known, credentialHash, at: 10 }));
      const shopper = { ...known, firstSeenAt: 10, lastSeenAt: 10 };
      expect(await shoppers.findShopper(read, storeId, shopperId)).toEqual(shopper);
      const byCredential = shoppers.findShopperByCredential(read, storeId, credentialHash);
      expect(await byCredential).toEqual(shopper);
      expect(await shoppers.findShopperByCredential(read, storeId, 'wrong')).toBeNull();
      const one = { storeId, shopperId };
      await write((tx) => shoppers.touchShopper(tx, { ...one, at: 20, locale: 'de' }));
      await write((tx) =>
        shoppers.setContact(tx, { ...one, name: 'Åsa', email: 'a@b.se', at: 21 }),
      );
      await write((tx) => shoppers.setContact(tx, { ...one, at: 22 }));
      expect(await shoppers.findShopper(read, storeId, shopperId)).toEqual({
        ...{ ...shopper, locale: 'de', lastSeenAt: 20 },
        ...{ name: 'Åsa', email: 'a@b.se' },
      });
    });

    test('13 what she stops sharing is gone', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const { storeId, shopperId } = shop;
      const page = { url: 'https://shop.example/', title: 'Home', at: 4 };
      const share = (cart: boolean, pageViews: boolean) =>
        write((tx) =>
          shoppers.setSharing(tx, { ...shop, sharing: { cart, pages: pageViews }, at: 9 }),
        );
      await write((tx) =>
        carts.saveCart(tx, { ...shop, sequence: 1, cart: cartOf('a'), changes: [], at: 4 }),
      );
      await write((tx) => pages.savePage(tx, { ...shop, page }));
      expect(await share(true, false)).toBe(true);
      expect(await pages.trail(read, storeId, shopperId)).toEqual([]);
      expect(await carts.findCart(read, storeId, shopperId)).not.toBeNull();
      expect(await share(false, false)).toBe(true);
      expect(await carts.findCart(read, storeId, shopperId)).toBeNull();
      const found = await shoppers.findShopper(read, storeId, shopperId);
      expect(found?.sharing).toEqual({ cart: false, pages: false });
    });

    test('carts: newer and different replaces, older or equal does not', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const find = () => carts.findCart(read, shop.storeId, shop.shopperId);
      const save = (sequence: number, hash: string, at: number) => {
        const [line] = cartOf(hash).lines;
        const changes = line ? [{ kind: 'line_added' as const, line }] : [];
        return write((tx) =>
          carts.saveCart(tx, { ...shop, sequence, cart: cartOf(hash), changes, at }),
        );
      };
      expect(await find()).toBeNull();
      expect(await save(5, 'a', 100)).toEqual({ stored: true });
      expect(await save(4, 'b', 101)).toEqual({ stored: false });
      expect(await save(5, 'b', 102)).toEqual({ stored: false });
      expect(await save(6, 'a', 103)).toEqual({ stored: false });
      expect(await find()).toMatchObject({ sequence: 5, reportedAt: 100 });
      expect(await save(7, 'c', 104)).toEqual({ stored: true });
      const [line] = cartOf('c').lines;
      const changes = [{ kind: 'line_added', line }];
      expect(await find()).toEqual({ cart: cartOf('c'), changes, sequence: 7, reportedAt: 104 });
      const nobody = {
        ...shop,
        shopperId: v7(),
        sequence: 1,
        cart: cartOf('z'),
        changes: [],
        at: 1,
      };
      expect(await write((tx) => carts.saveCart(tx, nobody))).toEqual({ stored: false });
    });

    test('pages: newest first, a reload renews, the trail keeps the newest only', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const product = { productId: 'fjord', name: 'Fjord', price: { amount: 1, currency: 'JPY' } };
      const view = (n: number, at = n) => ({
        url: `https://shop.example/${n}`,
        title: `${n}`,
        product,
        at,
      });
      const { product: _, ...home } = view(0);
      const save = (page: typeof home) => write((tx) => pages.savePage(tx, { ...shop, page }));
      const trail = () => pages.trail(read, shop.storeId, shop.shopperId);
      expect(await save(home)).toBe(true);
      await save(view(1));
      await save(view(1, 2));
      expect(await trail()).toEqual([view(1, 2), home]);
      for (let n = 3; n < 30; n++) await save(view(n));
      const newest = Array.from({ length: LIMITS.trailPages }, (_, i) => view(29 - i));
      expect(await trail()).toEqual(newest);
      const nobody = { ...shop, shopperId: v7(), page: home };
      expect(await write((tx) => pages.savePage(tx, nobody))).toBe(false);
    });

    test('product notes are replaced as a whole', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const product = { storeId, platform: 'demo', productId: 'fjord' };
      const notes: ProductNotes = {
        material: '70 % merino, 30 % silk',
        shrinkagePercent: 2.5,
        sizeChart: {
          ...{ unit: 'cm', measures: 'garment', columns: ['Chest'] },
          rows: [{ size: 'M', values: [52.5] }],
        },
        source: { author: 'Ida', at: 3 },
      };
      const find = () => productNotes.findNotes(read, storeId, 'demo', 'fjord');
      expect(await find()).toBeNull();
      await write((tx) => productNotes.saveNotes(tx, { ...product, notes, at: 1 }));
      expect(await find()).toEqual(notes);
      const fewer = { care: 'Hand wash', source: { author: 'Per', at: 4 } };
      await write((tx) => productNotes.saveNotes(tx, { ...product, notes: fewer, at: 2 }));
      expect(await find()).toEqual(fewer);
      expect(await productNotes.findNotes(read, storeId, 'shopify', 'fjord')).toBeNull();
    });

    test('11 an agent is available while a lease runs and she is not away', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const lease = { storeId, agentId, nodeId: 'n1' };
      const renew = (socketId: string, until: number) =>
        write((tx) => leases.renewLease(tx, { ...lease, socketId, until }));
      const available = async (now: number) =>
        (await leases.availableAgents(read, storeId, now)).map((card) => card.agentId);
      const [tab, otherTab] = [v7(), v7()];
      await renew(tab, 100);
      await renew(otherTab, 50);
      expect(await available(60)).toEqual([agentId]);
      await renew(tab, 200);
      expect([await available(199), await available(200)]).toEqual([[agentId], []]);
      await write((tx) => agents.setPresence(tx, storeId, agentId, 'away'));
      expect(await available(60)).toEqual([]);
      await write((tx) => agents.setPresence(tx, storeId, agentId, 'online'));
      expect(await write((tx) => leases.dropLapsed(tx, 60))).toEqual([{ storeId, agentId }]);
      expect(await available(60)).toEqual([agentId]);
      await write((tx) => leases.dropLease(tx, { storeId, socketId: tab }));
      expect(await available(60)).toEqual([]);
    });
  });
