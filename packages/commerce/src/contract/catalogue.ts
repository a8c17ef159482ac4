import { product as productShape } from '@aisle/protocol/schemas';
import { describe, expect, test } from 'vitest';
import type { ClaimedLine } from '../port.ts';
import type { Setting } from './setting.ts';
import { useShop } from './use-shop.ts';
import { manyScarves, scarf, sweater } from './wares.ts';

/** What a connector says of products. */
export const catalogueContract = ({ platform, ...setting }: Setting) =>
  describe('catalogue', () => {
    const open = useShop({ platform, ...setting });
    const key = (productId: string) => ({ platform, productId });

    test.each([
      ['EUR', 8_990],
      ['JPY', 14_800],
      ['KWD', 27_250],
    ])('a product is told in our words, its price exact in %s', async (currency, price) => {
      const { connector, origin } = await open({ currency, wares: [sweater(price)] });
      const found = await connector.catalogue.findProduct(key('101'));
      expect(productShape.parse(found)).toEqual(found);
      expect(found).toMatchObject({
        platform,
        productId: '101',
        name: 'Merino crew sweater',
        description: 'Knitted in Galway.',
        options: [
          { name: 'Size', values: [{ value: 'S' }, { value: 'M' }] },
          { name: 'Colour', values: [{ value: 'Oatmeal' }, { value: 'Moss' }] },
        ],
      });
      expect(found?.url.startsWith(origin)).toBe(true);
      expect(found?.variants).toHaveLength(4);
      expect(found?.variants[0]).toMatchObject({
        variantId: '1001',
        sku: 'MC-S-Oatmeal',
        options: [
          { name: 'Size', value: 'S' },
          { name: 'Colour', value: 'Oatmeal' },
        ],
        price: { amount: price, currency },
      });
      expect(found?.variants[2]?.availability).toBe('OutOfStock');
      expect(found?.variants[3]?.priceBefore).toEqual({ amount: price * 2, currency });
    });

    test('a product without a choice has one variant and no options', async () => {
      const { connector } = await open({ wares: [scarf(6_900)] });
      const found = await connector.catalogue.findProduct(key('102'));
      expect(found?.options).toEqual([]);
      expect(found?.variants).toMatchObject([{ options: [], price: { amount: 6_900 } }]);
    });

    test('price and stock are those of this moment', async () => {
      const shop = await open({ wares: [sweater(8_900)] });
      const first = async () =>
        (await shop.connector.catalogue.findProduct(key('101')))?.variants[0];
      expect(await first()).toMatchObject({ price: { amount: 8_900 } });
      shop.setPrice('1001', 9_500);
      shop.setStock('1001', 0);
      expect(await first()).toMatchObject({
        price: { amount: 9_500 },
        availability: 'OutOfStock',
      });
    });

    test('unknown products and other platforms are null', async () => {
      const { connector } = await open({ wares: [sweater(1)] });
      const { findProduct, findNotes } = connector.catalogue;
      expect(await findProduct(key('999'))).toBeNull();
      expect(await findProduct(key('../orders'))).toBeNull();
      expect(await findProduct({ platform: 'elsewhere', productId: '101' })).toBeNull();
      expect(await findNotes({ platform: 'elsewhere', productId: '101' })).toBeNull();
    });

    test('what the shop says of the fabric is notes with a source', async () => {
      const { connector } = await open({ wares: [sweater(1), scarf(1)] });
      const notes = await connector.catalogue.findNotes(key('101'));
      expect(notes?.material).toMatchObject({
        value: '100 % merino wool',
        source: { from: 'shop' },
      });
      expect(notes?.material?.source.author).not.toBe('');
      expect(await connector.catalogue.findNotes(key('102'))).toBeNull();
    });

    test('search finds by word, in the order asked, no more than asked', async () => {
      const { connector } = await open({ wares: [scarf(6_900), sweater(8_900)] });
      const find = async (words: string, limit = 5) =>
        (await connector.catalogue.searchProducts(words, limit)).map((one) => one.productId);
      expect(await find('merino')).toEqual(['101']);
      expect(await find('scarf')).toEqual(['102']);
      expect(await find('')).toHaveLength(2);
      expect(await find('', 1)).toHaveLength(1);
      expect(await find('trousers')).toEqual([]);
    });

    test('the whole catalogue is walked page by page, each product once', async () => {
      const { connector } = await open({ wares: manyScarves(130) });
      const seen: string[] = [];
      let cursor: string | null = null;
      let pages = 0;
      do {
        const page = await connector.listProducts(cursor);
        seen.push(...page.products.map((one) => one.productId));
        cursor = page.next;
        pages += 1;
      } while (cursor !== null && pages < 140);
      expect(new Set(seen).size).toBe(130);
      expect(seen).toHaveLength(130);
      expect(pages).toBeGreaterThan(1);
    });

    test('lines are right, dearer, in another currency, or unknown', async () => {
      const { connector } = await open({ wares: [sweater(8_900), scarf(6_900)] });
      const line = (amount: number, currency: string, productId: string, variantId?: string) => ({
        ref: { platform, productId, ...(variantId && { variantId }) },
        quantity: 1,
        unitPrice: { amount, currency },
      });
      const lines: ClaimedLine[] = [
        line(8_900, 'EUR', '101', '1002'),
        line(100, 'EUR', '101', '1002'),
        line(8_900, 'JPY', '101', '1002'),
        line(8_900, 'EUR', '101', '4242'),
        line(8_900, 'EUR', '999', '1'),
        { ...line(8_900, 'EUR', '101', '1002'), ref: { platform: 'elsewhere', productId: '101' } },
        line(6_900, 'EUR', '102'),
      ];
      const unitPrice = { amount: 8_900, currency: 'EUR' };
      expect(await connector.verifyLines(lines, { currency: 'EUR' })).toEqual([
        { kind: 'right', unitPrice },
        { kind: 'other_price', unitPrice },
        { kind: 'other_currency', unitPrice },
        { kind: 'unknown_product' },
        { kind: 'unknown_product' },
        { kind: 'unknown_product' },
        { kind: 'right', unitPrice: { amount: 6_900, currency: 'EUR' } },
      ]);
      expect(await connector.verifyLines([], { currency: 'EUR' })).toEqual([]);
    });
  });
