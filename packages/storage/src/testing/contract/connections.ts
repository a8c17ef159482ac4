import { describe, expect, test } from 'vitest';
import { connections, shopDeliveries } from '../../index.ts';
import { addStore } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** The shop behind a store, and what it has told. */
export const connectionsContract = (setting: Setting) =>
  describe('connections', () => {
    const suite = useStorage(setting);

    test('a store has one shop: saved, replaced, checked, dropped', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const find = () => connections.findConnection(read, storeId);
      const first = {
        ...{ storeId, platform: 'shopify', settings: { shop: 'wool' }, sealedKeys: 'a.b' },
        ...{ problem: null, checkedAt: 5, updatedAt: 5 },
      };
      expect(await find()).toBeNull();
      await write((tx) => connections.saveConnection(tx, first));
      expect(await find()).toEqual(first);
      await write((tx) => connections.noteCheck(tx, { storeId, problem: 'away', at: 9 }));
      expect(await find()).toEqual({ ...first, problem: 'away', checkedAt: 9 });
      const second = {
        ...first,
        platform: 'feed',
        settings: {},
        sealedKeys: null,
        checkedAt: null,
      };
      await write((tx) => connections.saveConnection(tx, { ...second, updatedAt: 10 }));
      expect(await find()).toEqual({ ...second, updatedAt: 10 });
      await write((tx) => connections.dropConnection(tx, storeId));
      expect(await find()).toBeNull();
    });

    test('a delivery is remembered once, by its store, until it is old', async () => {
      const { read, write } = suite.storage;
      const [storeId, other] = [await addStore(suite.storage), await addStore(suite.storage)];
      const note = (at: number) =>
        write((tx) =>
          shopDeliveries.noteDelivery(tx, { storeId, deliveryId: 'd', topic: 't', at }),
        );
      const known = (id: string) => shopDeliveries.wasDelivered(read, id, 'd');
      expect(await known(storeId)).toBe(false);
      await note(10);
      await note(20);
      expect([await known(storeId), await known(other)]).toEqual([true, false]);
      await write((tx) => shopDeliveries.dropDeliveries(tx, 10));
      expect(await known(storeId)).toBe(true);
      await write((tx) => shopDeliveries.dropDeliveries(tx, 11));
      expect(await known(storeId)).toBe(false);
    });
  });
