import { describe, expect, test } from 'vitest';
import { aiDays } from '../../index.ts';
import { addShop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** What a store may ask of an AI in a day. */
export const aiDaysContract = (setting: Setting) =>
  describe('days of an AI', () => {
    const suite = useStorage(setting);

    test('61 a day has so many and no more, whoever asks at once; the next begins anew', async () => {
      const { storeId } = await addShop(suite.storage);
      const other = (await addShop(suite.storage)).storeId;
      const today = { storeId, day: '2026-11-26' };
      const take = (of = today) =>
        suite.storage.write((tx) => aiDays.takeOne(tx, { ...of, most: 3 }));
      const used = (of = today) => aiDays.usedOn(suite.storage.read, of);
      expect(await used()).toBe(0);
      const taken = await Promise.all(Array.from({ length: 5 }, () => take()));
      expect(taken.filter(Boolean)).toHaveLength(3);
      expect(await used()).toBe(3);
      expect(await take({ ...today, storeId: other })).toBe(true);
      await suite.storage.write((tx) => aiDays.giveBack(tx, today));
      expect([await used(), await take(), await take()]).toEqual([2, true, false]);
      const tomorrow = { storeId, day: '2026-11-27' };
      expect(await take(tomorrow)).toBe(true);
      expect([await used(), await used(tomorrow)]).toEqual([0, 1]);
      expect(await used({ ...today, storeId: other })).toBe(1);
    });
  });
