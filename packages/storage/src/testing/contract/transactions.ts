import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { openStorage, stores } from '../../index.ts';
import { APPEARANCE, addShop, addStore, append, draft, message, SHOPPER } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const newStore = (name: string) => ({
  storeId: v7(),
  name,
  appearance: APPEARANCE,
  allowedOrigins: [],
  createdAt: 1,
});

/** What `write`, `check` and `close` promise. */
export const transactionContract = (setting: Setting) =>
  describe('transactions', () => {
    const suite = useStorage(setting);

    test('work that throws leaves nothing behind', async () => {
      const store = newStore('never');
      const failing = suite.storage.write(async (tx) => {
        await stores.createStore(tx, store);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await stores.findStore(suite.storage.read, store.storeId)).toBeNull();
    });

    test('readers do not see a transaction before it commits', async () => {
      const store = newStore('soon');
      await suite.storage.write(async (tx) => {
        await stores.createStore(tx, store);
        expect(await stores.findStore(tx, store.storeId)).toEqual(store);
        expect(await stores.findStore(suite.storage.read, store.storeId)).toBeNull();
      });
      expect(await stores.findStore(suite.storage.read, store.storeId)).toEqual(store);
    });

    test('write or append inside a write is a mistake that is told at once', async () => {
      const shop = await addShop(suite.storage);
      const nested = suite.storage.write(() => suite.storage.write(async () => 1));
      await expect(nested).rejects.toThrow('write was called inside a write');
      const appending = suite.storage.write(() =>
        suite.storage.append(draft(shop, SHOPPER, message('x'))),
      );
      await expect(appending).rejects.toThrow('append was called inside a write');
      // A later one, outside, is fine.
      await append(suite.storage, draft(shop, SHOPPER, message('y')));
    });

    test('a statement the database refuses fails its own transaction only', async () => {
      const store = newStore('twice');
      await suite.storage.write((tx) => stores.createStore(tx, store));
      await expect(suite.storage.write((tx) => stores.createStore(tx, store))).rejects.toThrow();
      await expect(suite.storage.check()).resolves.toBeUndefined();
      await addStore(suite.storage);
    });

    test('opening again finds everything and migrates nothing twice', async () => {
      const storeId = await addStore(suite.storage, 'kept');
      const again = await suite.another();
      expect(await stores.findStore(again.read, storeId)).toMatchObject({ name: 'kept' });
    });

    test('processes that open an empty database at once all succeed', async () => {
      const database = await setting.create();
      const opening = [1, 2, 3].map(() => openStorage(database.url, setting.options));
      for (const storage of await Promise.all(opening)) {
        await storage.check();
        await storage.close();
      }
      await database.drop();
    });

    test('14 closing finishes what is queued and refuses what comes after', async () => {
      const shop = await addShop(suite.storage);
      const other = await suite.another();
      const queued = [1, 2, 3].map((i) => other.append(draft(shop, SHOPPER, message(`${i}`))));
      const closing = other.close();
      const late = await other.append(draft(shop, SHOPPER, message('late')));
      await closing;
      expect(late).toMatchObject({ ok: false, error: { code: 'shutting_down' } });
      expect(await Promise.all(queued)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    });
  });
