import { describe, expect, test } from 'vitest';
import { erasure, translations } from '../../index.ts';
import { addShop, append, draft, message, SHOPPER } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rule 62: what was said, in another language. */
export const translationsContract = (setting: Setting) =>
  describe('translations', () => {
    const suite = useStorage(setting);

    test('62 the first of an entry and language stands, for its own store, until she is erased', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId, shopperId } = shop;
      await append(suite.storage, draft(shop, SHOPPER, message('Bonjour')));
      await append(suite.storage, draft(shop, SHOPPER, message('Merci')));
      const place = { storeId, conversationId, language: 'en' };
      const keep = (found: translations.Translation[], of = place) =>
        suite.storage.write((tx) => translations.keepTranslations(tx, { ...of, found, at: 1 }));
      const find = (of = place) =>
        translations.findTranslations(suite.storage.read, { ...of, seqs: [1, 2, 3] });
      await keep([{ seq: 1, text: 'Hello' }]);
      await keep([
        { seq: 1, text: 'Good day' },
        { seq: 2, text: 'Thanks' },
        { seq: 3, text: 'not said' },
      ]);
      await keep([{ seq: 1, text: 'Guten Tag' }], { ...place, language: 'de' });
      expect(await find()).toEqual([
        { seq: 1, text: 'Hello' },
        { seq: 2, text: 'Thanks' },
      ]);
      expect(await find({ ...place, language: 'de' })).toEqual([{ seq: 1, text: 'Guten Tag' }]);
      const other = await addShop(suite.storage);
      const stranger = { ...place, storeId: other.storeId };
      await keep([{ seq: 1, text: 'intruder' }], { ...stranger, language: 'fr' });
      expect(await find(stranger)).toEqual([]);
      expect(await find({ ...place, language: 'fr' })).toEqual([]);

      const hers = { storeId, shopperIds: [shopperId] };
      const copy = await erasure.exportShoppers(suite.storage.read, hers);
      expect(copy.translations).toHaveLength(3);
      await suite.storage.write((tx) => erasure.eraseShoppers(tx, { ...hers, at: 2 }));
      expect(await find()).toEqual([]);
      // One that was under way meanwhile comes too late.
      await keep([{ seq: 1, text: 'Hello' }]);
      expect(await find()).toEqual([]);
    });
  });
