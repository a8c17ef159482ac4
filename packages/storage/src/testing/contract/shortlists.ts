import { EMPTY_SHORTLIST, type Mark, type Shortlist, withMark } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { shortlists } from '../../index.ts';
import { addShop, shortlistedOf } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

export const shortlistsContract = (setting: Setting) =>
  describe('shortlists', () => {
    const suite = useStorage(setting);
    const marking = (mark: Mark, productId: string) => (now: Shortlist) =>
      withMark(now, shortlistedOf(productId), mark);
    const change = (place: { storeId: string; conversationId: string }, at = 4) => ({
      ...place,
      at,
    });

    test('kept, and found again by whoever opens the database next', async () => {
      const shop = await addShop(suite.storage);
      expect(await shortlists.findShortlist(suite.storage.read, shop)).toBeNull();
      const stored = await suite.storage.write((tx) =>
        shortlists.changeShortlist(tx, change(shop), marking('kept', 'fjord')),
      );
      const shortlist = { ...EMPTY_SHORTLIST, version: 1, products: [shortlistedOf('fjord')] };
      expect(stored).toEqual({ shortlist, changed: true });
      const other = await suite.another();
      expect(await shortlists.findShortlist(other.read, shop)).toEqual(shortlist);
    });

    test('the same mark again changes nothing, and no version passes', async () => {
      const shop = await addShop(suite.storage);
      const mark = () =>
        suite.storage.write((tx) =>
          shortlists.changeShortlist(tx, change(shop), marking('dismissed', 'fjord')),
        );
      expect(await mark()).toMatchObject({ changed: true, shortlist: { version: 1 } });
      expect(await mark()).toMatchObject({ changed: false, shortlist: { version: 1 } });
    });

    test('marks made at once, by two processes, are all there', async () => {
      const shop = await addShop(suite.storage);
      const other = await suite.another();
      const ids = Array.from({ length: 10 }, (_, i) => `p${i}`);
      await Promise.all(
        ids.map((id, i) =>
          (i % 2 ? other : suite.storage).write((tx) =>
            shortlists.changeShortlist(tx, change(shop), marking('kept', id)),
          ),
        ),
      );
      const found = await shortlists.findShortlist(suite.storage.read, shop);
      expect(found?.version).toBe(10);
      expect(found?.products.map(({ product }) => product.productId).sort()).toEqual(ids);
    });

    test('a change that is refused stores nothing; so does one in no conversation', async () => {
      const shop = await addShop(suite.storage);
      const refused = await suite.storage.write((tx) =>
        shortlists.changeShortlist(tx, change(shop), () => null),
      );
      const nowhere = { ...change(shop), conversationId: v7() };
      const lost = await suite.storage.write((tx) =>
        shortlists.changeShortlist(tx, nowhere, marking('kept', 'fjord')),
      );
      expect([refused, lost]).toEqual([null, null]);
      expect(await shortlists.findShortlist(suite.storage.read, shop)).toBeNull();
    });
  });
