import type { Product } from '@aisle/protocol';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CatalogueAsked,
  catalogue,
  catalogueImports,
  type NewCatalogueProduct,
  type NewCatalogueWord,
} from '../../index.ts';
import { addStore } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const product = (productId: string): Product => ({
  platform: 'demo',
  productId,
  name: `Product ${productId}`,
  url: `https://shop.example/${productId}`,
  options: [],
  variants: [
    {
      variantId: productId,
      options: [],
      price: { amount: 8_400, currency: 'EUR' },
      availability: 'InStock',
    },
  ],
});

const indexed = (
  productId: string,
  words: string,
  more: Partial<NewCatalogueProduct> = {},
): NewCatalogueProduct => ({
  product: product(productId),
  words,
  facets: [{ name: 'Size', values: ['M'] }],
  lowest: 84_000,
  highest: 84_000,
  inStock: true,
  ...more,
});

const whole = (word: string) => ({ word, begins: false });
const begun = (word: string) => ({ word, begins: true });

/** A copy of a shop's catalogue: copied page by page, searched by words, forgotten when gone. */
export const catalogueContract = (setting: Setting): void => {
  describe('catalogue', () => {
    const suite = useStorage(setting);
    let storeId: string;
    beforeEach(async () => {
      storeId = await addStore(suite.storage);
    });

    const claim = (importId: string, at = 1_000, until = at + 500) =>
      suite.storage.write((tx) =>
        catalogueImports.claimImport(tx, { storeId, importId, at, until }),
      );
    const save = (importId: string, products: NewCatalogueProduct[], store = storeId) =>
      suite.storage.write((tx) => catalogue.saveProducts(tx, store, importId, products));
    const page = (importId: string, products: NewCatalogueProduct[], until = 1_500) =>
      suite.storage.write((tx) =>
        catalogueImports.savePage(tx, { storeId, importId }, { products, until }),
      );
    const finish = (importId: string, words: NewCatalogueWord[], at: number) =>
      suite.storage.write((tx) =>
        catalogueImports.finishImport(tx, { storeId, importId }, { words, at }),
      );
    const renew = (importId: string, product: NewCatalogueProduct, words: NewCatalogueWord[]) =>
      suite.storage.write((tx) =>
        catalogueImports.renewProduct(tx, { storeId, importId }, { product, words }),
      );
    const found = () => catalogueImports.findImport(suite.storage.read, storeId);
    const search = async (groups: CatalogueAsked['groups'], more: Partial<CatalogueAsked> = {}) => {
      const hits = await suite.storage.searchCatalogue({ storeId, groups, limit: 50, ...more });
      const numbers = hits.map(({ number }) => number);
      const rows = await catalogue.findByNumbers(suite.storage.read, storeId, numbers);
      return rows.map((row) => row.product.productId).sort();
    };

    test('every group must be met, by a whole word or by a beginning', async () => {
      await save('i1', [
        indexed('merino', 'n_merino n_crew o_m o_m+oatmeal'),
        indexed('scarf', 'n_merino n_scarf o_oatmeal'),
        indexed('mug', 'n_mug d_merinolike'),
      ]);
      expect(await search([[begun('n_mer')]])).toEqual(['merino', 'scarf']);
      expect(await search([[begun('n_mer'), begun('d_mer')]])).toEqual(['merino', 'mug', 'scarf']);
      expect(await search([[begun('n_mer')], [whole('o_oatmeal')]])).toEqual(['scarf']);
      expect(await search([[whole('o_m+oatmeal')]])).toEqual(['merino']);
      expect(await search([[whole('n_mer')]])).toEqual([]);
      expect(await search([])).toEqual(['merino', 'mug', 'scarf']);
    });

    test('a row comes back as it was saved, and prices and stock limit the search', async () => {
      const facets = [{ name: 'Colour', values: ['Écru', '米色'] }];
      await save('i1', [
        indexed('a', 'n_wool', { facets, lowest: 10_000, highest: 20_000 }),
        indexed('b', 'n_wool', { lowest: 30_000, highest: 40_000, inStock: false }),
      ]);
      const groups = [[whole('n_wool')]];
      const [hit] = await suite.storage.searchCatalogue({
        storeId,
        groups,
        highest: 25_000,
        limit: 5,
      });
      expect(hit).toMatchObject({ facets, lowest: 10_000, highest: 20_000, inStock: true });
      expect(hit?.words).toMatch(/ n_wool$/);
      expect(await search(groups, { lowest: 20_001 })).toEqual(['b']);
      expect(await search(groups, { lowest: 20_000 })).toEqual(['a', 'b']);
      expect(await search(groups, { inStock: true })).toEqual(['a']);
      expect(await search(groups, { limit: 1 })).toHaveLength(1);
    });

    test('words of any script are found, and signs of a query language are only signs', async () => {
      await save('i1', [indexed('a', 'n_羊毛 n_пряжа o_größe')]);
      expect(await search([[begun('n_羊')]])).toEqual(['a']);
      expect(await search([[whole('n_пряжа')], [whole('o_größe')]])).toEqual(['a']);
      for (const word of [`n_"`, `n_'`, 'n_*', 'n_:*', 'n_\\', 'n_(', 'n_|', 'n_ OR n_', 'NEAR'])
        expect(await search([[begun(word)]])).toEqual([]);
    });

    test('saved again, a product is found by its new words only', async () => {
      await save('i1', [indexed('a', 'n_old')]);
      await save('i2', [indexed('a', 'n_new', { lowest: 1, highest: 2 })]);
      expect(await search([[whole('n_old')]])).toEqual([]);
      expect(await search([[whole('n_new')]], { highest: 3 })).toEqual(['a']);
      await suite.storage.write((tx) =>
        catalogue.removeProduct(tx, storeId, { platform: 'demo', productId: 'a' }),
      );
      expect(await search([[whole('n_new')]])).toEqual([]);
    });

    test('a finished import forgets what it did not see, and counts', async () => {
      await claim('i1');
      await page('i1', [indexed('a', 'n_wool'), indexed('gone', 'n_wool')]);
      const words = [{ word: 'wool', isOption: false, products: 2 }];
      expect(await finish('i1', words, 7)).toEqual({ products: 2 });
      await claim('i2', 2_000);
      await page('i2', [indexed('a', 'n_wool'), indexed('a', 'n_wool'), indexed('b', 'n_silk')]);
      // Complete before the second is: nothing is missing meanwhile.
      expect(await search([[whole('n_wool')]])).toEqual(['a', 'gone']);
      const now = [{ word: 'silk', isOption: true, products: 1 }];
      expect(await finish('i2', now, 9)).toEqual({ products: 2 });
      expect(await search([])).toEqual(['a', 'b']);
      expect(await catalogue.listWords(suite.storage.read, storeId)).toEqual(now);
      expect(await found()).toEqual({
        importId: 'i2',
        until: 0,
        finishedAt: 9,
        products: 2,
        problem: null,
      });
    });

    test('one product is replaced with its words, and the copy tells that it has new ones', async () => {
      const wool = { word: 'wool', isOption: false, products: 1 };
      const silk = { word: 'silk', isOption: false, products: 1 };
      await claim('i1');
      await page('i1', [indexed('a', 'n_wool')]);
      await finish('i1', [wool], 7);
      expect(await renew('i1', indexed('a', 'n_wool'), [wool])).toBe(true);
      expect(await found()).toMatchObject({ finishedAt: 7 });
      expect(await renew('i1', indexed('a', 'n_silk'), [silk, wool])).toBe(true);
      expect(await found()).toMatchObject({ finishedAt: 8 });
      expect(await search([[whole('n_silk')]])).toEqual(['a']);
      expect(await catalogue.listWords(suite.storage.read, storeId)).toHaveLength(2);
      await claim('i2', 2_000);
      expect(await renew('i1', indexed('a', 'n_old'), [])).toBe(false);
      expect(await search([[whole('n_old')]])).toEqual([]);
    });

    test('a dropped copy is gone, and an import that was at it brings nothing back', async () => {
      const other = await addStore(suite.storage);
      await save('i1', [indexed('theirs', 'n_wool')], other);
      const words = [{ word: 'wool', isOption: false, products: 1 }];
      await claim('i1');
      await page('i1', [indexed('a', 'n_wool')]);
      await finish('i1', words, 7);
      await claim('i2', 2_000);
      await suite.storage.write((tx) => catalogueImports.dropCopy(tx, storeId));
      expect(await search([])).toEqual([]);
      expect(await catalogue.listWords(suite.storage.read, storeId)).toEqual([]);
      expect(await found()).toBeNull();

      const late = indexed('late', 'n_wool');
      expect(await page('i2', [late])).toBe(false);
      expect(await finish('i2', words, 9)).toBeNull();
      expect(await renew('i2', late, words)).toBe(false);
      await suite.storage.write((tx) =>
        catalogueImports.failImport(tx, { storeId, importId: 'i2' }, { problem: 'p', until: 9 }),
      );
      expect(await search([])).toEqual([]);
      expect(await found()).toBeNull();
      // The new shop's import takes the place at once, and the old one still has no say.
      expect(await claim('i3', 2_001)).toBe(true);
      expect(await page('i2', [late])).toBe(false);
      expect(await page('i3', [indexed('new', 'n_wool')])).toBe(true);
      expect(await search([])).toEqual(['new']);
      const theirs = { storeId: other, groups: [], limit: 5 };
      expect(await suite.storage.searchCatalogue(theirs)).toHaveLength(1);
    });

    test('a copy that is dropped while pages are written has none of them', async () => {
      await claim('i1');
      const pages = Array.from({ length: 20 }, (_, n) => indexed(`p${n}`, 'n_wool'));
      const written = pages.map((one) => page('i1', [one]));
      const dropped = suite.storage.write((tx) => catalogueImports.dropCopy(tx, storeId));
      await Promise.all([...written, dropped]);
      expect(await search([])).toEqual([]);
    });

    test('one import at a time: a second waits until the first lets go or is given up', async () => {
      expect(await claim('i1')).toBe(true);
      expect(await claim('i2', 1_400)).toBe(false);
      expect(await page('i1', [], 1_900)).toBe(true);
      expect(await claim('i2', 1_899)).toBe(false);
      expect(await claim('i2', 1_901)).toBe(true);
      expect(await page('i1', [])).toBe(false);
      await suite.storage.write((tx) =>
        catalogueImports.failImport(
          tx,
          { storeId, importId: 'i2' },
          { problem: 'no answer', until: 3_000 },
        ),
      );
      expect(await found()).toMatchObject({ finishedAt: null, problem: 'no answer' });
      expect(await claim('i3', 2_500)).toBe(false);
      expect(await claim('i3', 3_001)).toBe(true);
    });

    test('a store finds its own products only, by words and by numbers', async () => {
      const other = await addStore(suite.storage);
      await save('i1', [indexed('ours', 'n_wool')]);
      await save('i1', [indexed('theirs', 'n_wool')], other);
      expect(await search([[whole('n_wool')]])).toEqual(['ours']);
      expect(await search([])).toEqual(['ours']);
      const hits = await suite.storage.searchCatalogue({ storeId: other, groups: [], limit: 5 });
      const numbers = hits.map(({ number }) => number);
      expect(await catalogue.findByNumbers(suite.storage.read, storeId, numbers)).toEqual([]);
      expect(await catalogue.listWords(suite.storage.read, v7())).toEqual([]);
    });
  });
};
