import { describe, expect, test } from 'vitest';
import { conversations } from '../../index.ts';
import { addShop, addStore, append, byAgent, draft, message } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';
import { CHANGES } from './tenancy/changes.ts';
import { addFullShop, type FullShop } from './tenancy/full-shop.ts';
import { LISTS, LOOKUPS } from './tenancy/lookups.ts';

const EMPTY = [
  null,
  0,
  [],
  {},
  { rows: [], more: false },
  { rows: [], next: null },
  { open: 0, mine: 0, unassigned: 0, closed: 0, snoozed: 0, mentions: 0 },
];

/** Requirement 4 of security: the store is part of every look-up. */
export const tenancyContract = (setting: Setting) =>
  describe('tenancy', () => {
    const suite = useStorage(setting);

    const look = async (shop: FullShop) => {
      const { read } = suite.storage;
      const seen = Object.entries(LOOKUPS).map(async ([name, find]) => [
        name,
        await find(read, shop),
      ]);
      const { storeId, agentId } = shop;
      const listed = Object.entries(LISTS).map(async ([name, list]) => [
        name,
        await list(read, storeId, agentId),
      ]);
      return Object.fromEntries(await Promise.all([...seen, ...listed]));
    };

    test.each(Object.entries(LOOKUPS))(
      '%s finds it, and nothing through the other store',
      async (_, find) => {
        const [shop, other] = [await addFullShop(suite.storage), await addShop(suite.storage)];
        expect(EMPTY).not.toContainEqual(await find(suite.storage.read, shop));
        const foreign = await find(suite.storage.read, { ...shop, storeId: other.storeId });
        expect(EMPTY).toContainEqual(foreign);
      },
    );

    test.each(Object.entries(LISTS))('%s shows its own store only', async (_, list) => {
      const { storeId, agentId } = await addFullShop(suite.storage);
      const empty = await addStore(suite.storage);
      expect(EMPTY).not.toContainEqual(await list(suite.storage.read, storeId, agentId));
      expect(EMPTY).toContainEqual(await list(suite.storage.read, empty, agentId));
    });

    test.each(Object.entries(CHANGES))(
      '%s through the other store changes nothing',
      async (_, change) => {
        const [shop, other] = [await addFullShop(suite.storage), await addShop(suite.storage)];
        const before = await look(shop);
        await suite.storage.write((tx) => change(tx, { ...shop, storeId: other.storeId }));
        expect(await look(shop)).toEqual(before);
      },
    );

    test('an agent of another store is not shown among those who spoke', async () => {
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      await append(suite.storage, draft(shop, byAgent(other.agentId), message('wrong door')));
      const { storeId, conversationId } = shop;
      expect(await conversations.agentsOf(suite.storage.read, storeId, conversationId)).toEqual([]);
    });
  });
