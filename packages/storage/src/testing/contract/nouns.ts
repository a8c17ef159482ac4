import { LIMITS } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  agents,
  carts,
  type KeptNotes,
  leases,
  pages,
  photos,
  productNotes,
  shoppers,
  sightings,
  stores,
} from '../../index.ts';
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
      const look = { name: 'Zwei rechts', appearance };
      expect(await write((tx) => stores.saveLook(tx, storeId, look))).toBe(true);
      expect(await write((tx) => stores.setAllowedOrigins(tx, storeId, []))).toBe(true);
      const changed = { ...store, ...look, allowedOrigins: [] };
      expect(await stores.findStore(read, storeId)).toEqual(changed);
      expect(await write((tx) => stores.saveLook(tx, v7(), look))).toBe(false);
      expect(await write((tx) => stores.setAllowedOrigins(tx, v7(), []))).toBe(false);
    });

    test('agents, their cards and their presence', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage, 'Wool & Co');
      const [agentId, email] = [v7(), `${v7()}@shop.example`];
      const userId = await write(async (tx) => {
        const id = await addUser(tx, email);
        const agent = { agentId, storeId, userId: id, name: 'Ida', role: 'owner', at: 1 };
        await agents.createAgent(tx, { ...agent, role: 'owner' });
        return id;
      });
      const agent = {
        ...{ agentId, name: 'Ida', email, role: 'owner', storeId },
        ...{ storeName: 'Wool & Co', userId, presence: 'online' },
      };
      expect(await agents.findAgent(read, storeId, agentId)).toEqual(agent);
      expect(await agents.findAgentByUser(read, userId)).toEqual(agent);
      expect(await agents.findAgentByUser(read, v7())).toBeNull();
      const plain = await addAgent(suite.storage, storeId, 'Per');
      expect(await agents.listAgentCards(read, storeId, [plain, agentId, v7()])).toEqual([
        { agentId, name: 'Ida' },
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
      // What was on its way when she said so comes too late.
      const late = { ...shop, sequence: 2, cart: cartOf('b'), changes: [], at: 10 };
      expect(await write((tx) => carts.saveCart(tx, late))).toEqual({ stored: false });
      expect(await write((tx) => pages.savePage(tx, { ...shop, page }))).toBe(false);
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

    test('product notes keep every change that is made at once, and what was before', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const product = { storeId, platform: 'demo', productId: 'fjord' };
      const find = () => productNotes.findNotes(read, product);
      expect(await find()).toBeNull();
      const said = (value: string, at: number) => ({
        value,
        source: { from: 'team' as const, author: 'Ida', at },
      });
      const set = (facts: KeptNotes['facts'], before: KeptNotes['before'] = {}) =>
        write((tx) =>
          productNotes.changeNotes(tx, { ...product, at: 1 }, (kept) => ({
            ...kept,
            facts: { ...kept.facts, ...facts },
            before: { ...kept.before, ...before },
          })),
        );
      await Promise.all([
        set({ care: said('Hand wash', 1) }, { care: null }),
        set({ fit: said('Loose', 2) }),
        set({ material: said('70 % merino, 30 % silk', 3) }),
      ]);
      expect(await find()).toEqual({
        facts: {
          care: said('Hand wash', 1),
          fit: said('Loose', 2),
          material: said('70 % merino, 30 % silk', 3),
        },
        before: { care: null },
        photoOrder: [],
      });
      expect(await productNotes.findNotes(read, { ...product, platform: 'shopify' })).toBeNull();
      const listed = await productNotes.listNotes(read, { storeId, limit: 5 });
      expect(listed).toEqual([{ platform: 'demo', productId: 'fjord', notes: await find() }]);
    });

    test('photos of a product are changed and removed by their own store', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const product = { storeId, platform: 'demo', productId: 'fjord' };
      const photo = (photoId: string, colour?: string) => ({
        ...{ photoId, ...product, light: 'daylight' as const, fileKey: `key ${photoId}` },
        ...{ width: 1_600, height: 2_000, author: 'Ida', at: 7 },
        ...(colour && { colour }),
      });
      const [first, second] = [photo(v7(), 'Moss'), photo(v7())];
      await write((tx) => photos.addPhoto(tx, second, 9));
      await write((tx) => photos.addPhoto(tx, first, 9));
      expect(await photos.findPhotos(read, product)).toEqual([first, second]);
      const named = { storeId, photoId: first.photoId };
      const light = { light: 'indoor' as const, colour: undefined };
      expect(await write((tx) => photos.changePhoto(tx, { ...named, ...light }))).toBe(true);
      const { colour: _, ...plain } = first;
      expect(await photos.findPhotos(read, product)).toEqual([
        { ...plain, light: 'indoor' },
        second,
      ]);
      expect(await write((tx) => photos.removePhoto(tx, named))).toEqual({
        fileKey: first.fileKey,
      });
      expect(await write((tx) => photos.removePhoto(tx, named))).toBeNull();
      expect(await photos.findPhotos(read, product)).toEqual([second]);
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

    test('where the widget was seen: the newest of each origin', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const other = await addStore(suite.storage);
      const note = (origin: string, at: number) =>
        write((tx) => sightings.noteSighting(tx, { storeId, origin, at }));
      await note('https://a.example', 1);
      await note('https://b.example', 2);
      await note('https://a.example', 3);
      expect(
        (await sightings.listSightings(read, storeId)).toSorted((a, b) => a.at - b.at),
      ).toEqual([
        { origin: 'https://b.example', at: 2 },
        { origin: 'https://a.example', at: 3 },
      ]);
      expect(await sightings.listSightings(read, other)).toEqual([]);
    });
  });
