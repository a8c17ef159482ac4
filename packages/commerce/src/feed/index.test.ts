import { afterEach, expect, test } from 'vitest';
import { serve } from '../contract/serve.ts';
import type { OpenShop, Ware } from '../contract/setting.ts';
import { createStockRoom } from '../contract/stock-room.ts';
import { connectorContract } from '../contract.ts';
import { toDecimal } from '../decimal.ts';
import { createFeed } from './index.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';
import { toProduct } from './to-product.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const rowsOf = (ware: Ware, currency: string, origin: string) =>
  ware.variants.map((variant) => {
    const optionOf = (name: string) =>
      variant.values[ware.options.findIndex((option) => option.name === name)] ?? '';
    const money = (amount: number) => `${toDecimal({ amount, currency })} ${currency}`;
    return [
      ...[variant.id, ware.id, ware.name.toWellFormed(), ware.description],
      ware.url ?? `${origin}/p/${ware.id}`,
      ware.image ?? '',
      money(variant.before ?? variant.price),
      variant.before ? money(variant.price) : '',
      variant.stock > 0 ? 'in_stock' : 'out_of_stock',
      ...[optionOf('Size'), optionOf('Colour'), variant.sku, ware.material ?? ''],
    ].map(quoted);
  });

const HEADER = [
  ...['id', 'item_group_id', 'title', 'description', 'link', 'image_link', 'price', 'sale_price'],
  ...['availability', 'size', 'color', 'mpn', 'material'],
];

connectorContract({
  platform: 'feed',
  async open({ currency, wares, tools }): Promise<OpenShop> {
    const room = createStockRoom(wares);
    let now = 0;
    // A feed is believed for a while: what changes is seen after it.
    const later = <Args extends unknown[]>(change: (...args: Args) => void) => {
      return (...args: Args) => {
        change(...args);
        now += 5 * 60_000;
      };
    };
    const server = await serve(() => ({
      body: [HEADER, ...room.stock.flatMap((ware) => rowsOf(ware, currency, server.origin))]
        .map((cells) => cells.join(','))
        .join('\r\n'),
      headers: { 'content-type': 'text/csv' },
    }));
    return {
      ...room,
      setPrice: later(room.setPrice),
      setStock: later(room.setStock),
      connector: createFeed({ feedUrl: `${server.origin}/feed.csv`, clock: () => now, ...tools }),
      origin: server.origin,
      customerId: null,
      datesChanges: false,
      codes: async () => room.codes,
      webhookOf: () => Promise.reject(new Error('a feed tells nothing by itself')),
      headers: { signature: '', delivery: '' },
      close: server.close,
    };
  },
});

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

test('the feed says by itself what it lacks', async () => {
  const server = await serve(() => ({
    body: 'id,title,link,price\n1,Crew,https://a.example,9 EUR',
  }));
  close = server.close;
  expect(await createFeed({ feedUrl: server.origin }).health()).toMatchObject({
    shopName: '1 products',
    currency: 'EUR',
    missing: [expect.stringContaining('catalogue only')],
  });
});

test.each([
  ['tabs', 'g:id\tTitle\tlink\tprice\n1\tCrew\thttps://a.example/1\t89.90 EUR'],
  ['semicolons', '\uFEFF"id";"title";"link";"price"\n1;Crew;https://a.example/1;"89,90 EUR"'],
  ['thousands', 'id,title,link,price\n1,Crew,https://a.example/1,"EUR 1,189.90"'],
])('a table with %s is read', (_, text) => {
  const [row] = readFeed(text, 'a.example');
  expect(row).toMatchObject({ id: '1', name: 'Crew', currency: 'EUR' });
  expect(['89.90', '1189.90']).toContain(row?.price);
});

test('a row without a price is left out and its neighbours stay', () => {
  const text =
    'id,item_group_id,title,link,price\n1,g,A,https://a.example,\n2,g,A,https://a.example,5 EUR';
  expect(toProduct(readFeed(text, 'a.example'))?.variants).toMatchObject([{ variantId: '2' }]);
});

const ld = (thing: unknown) =>
  `<!doctype html><script>var a = "<b>";</script><script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const offer = (price: unknown, availability = 'https://schema.org/InStock') => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'EUR',
  availability,
});

test('a page’s product group is read variant by variant', () => {
  const page = ld({
    '@graph': [
      { '@type': 'WebSite', name: 'Shop' },
      {
        ...{ '@type': 'ProductGroup', productGroupID: 'crew', name: 'Crew', material: 'Wool' },
        hasVariant: [
          { '@type': 'Product', sku: 'S1', size: 'S', color: 'Moss', offers: offer('89.90') },
          { '@type': 'Product', sku: 'M1', size: 'M', offers: [offer(99, 'SoldOut')] },
          { '@type': 'Product', sku: 'L1', size: 'L' },
        ],
      },
    ],
  });
  const listed = readPage(page, 'https://a.example/crew');
  expect(toProduct(listed)).toMatchObject({
    productId: 'crew',
    url: 'https://a.example/crew',
    variants: [
      { variantId: 'S1', price: { amount: 8_990 }, availability: 'InStock' },
      { variantId: 'M1', price: { amount: 9_900 }, availability: 'OutOfStock' },
    ],
  });
});

test.each([
  '',
  '<p>',
  ld(null),
  ld({ '@type': 'Product' }),
  ld([[]]),
  '<script type="application/ld+json">{</script>',
])('a page that tells of no product has none: %j', (page) => {
  expect(readPage(page, 'https://a.example/')).toEqual([]);
});

test('a page that is gone is a product that is gone', async () => {
  const server = await serve(({ url }) =>
    url.pathname === '/gone'
      ? { status: 404, body: '' }
      : { body: ld({ '@type': 'Product', name: 'Crew', productID: 'crew', offers: offer(1) }) },
  );
  close = server.close;
  const feed = createFeed({ pages: [`${server.origin}/gone`, `${server.origin}/crew`] });
  expect(await feed.catalogue.searchProducts('crew', 5)).toHaveLength(1);
});
