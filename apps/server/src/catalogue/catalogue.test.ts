import type { Connector } from '@aisle/commerce';
import { ShopError } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../log.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { importCatalogue, refreshProduct } from './import-catalogue.ts';

const log = createLog('silent');
const product = (productId: string, name: string, sizes: string[], amount = 8_400): Product => ({
  platform: 'demo',
  productId,
  name,
  url: `https://shop.example/${productId}`,
  options: [{ name: 'Size', values: [{ value: 'M' }, { value: 'L' }] }],
  variants: ['M', 'L'].map((size) => ({
    variantId: `${productId}-${size}`,
    options: [{ name: 'Size', value: size }],
    price: { amount, currency: 'EUR' },
    availability: sizes.includes(size) ? 'InStock' : 'OutOfStock',
  })),
});

/** A shop of a few products that lists two a page and can be made to fail. */
const createShop = (products: Product[]) => {
  const shop = { products, failsAt: Number.POSITIVE_INFINITY, listings: 0, searched: 0 };
  const connector = {
    platform: 'demo',
    catalogue: {
      platform: 'demo',
      searchProducts: async () => {
        shop.searched += 1;
        return shop.products.slice(0, 1);
      },
      findProduct: async ({ productId }: { productId: string }) =>
        shop.products.find((one) => one.productId === productId) ?? null,
      findNotes: async () => null,
    },
    listProducts: async (cursor: string | null) => {
      const from = Number(cursor ?? 0);
      if (from === 0) shop.listings += 1;
      if (from >= shop.failsAt) throw new ShopError('unreachable', 'the shop is away');
      const next = from + 2 < shop.products.length ? String(from + 2) : null;
      return { products: shop.products.slice(from, from + 2), next };
    },
  } as unknown as Connector;
  return { shop, connector };
};

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let now: number;
let made: ReturnType<typeof createShop>;

beforeEach(async () => {
  now = 1_800_000_000_000;
  made = createShop([
    product('crew', 'Merino crew sweater', ['M', 'L']),
    product('scarf', 'Merino scarf', ['L'], 4_200),
    product('cap', 'Fisherman cap', [], 2_900),
  ]);
  server = await startTestServer({
    clock: () => now,
    connectorOf: async () => made.connector,
  });
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
});
afterEach(() => server.end());

const search = async (query: string, more = {}) =>
  accepted(await agent.emitWithAck('searchProducts', { query, ...more }));
const names = async (query: string, more = {}) =>
  (await search(query, more)).products.map(({ productId }) => productId);
const needs = () => ({
  storage: server.storage,
  clock: () => now,
  log,
  shopNow: async () => made.connector,
});
const copy = () => importCatalogue(needs(), store.storeId);

test('the first search asks the shop and copies its catalogue; the next one asks the copy', async () => {
  expect(await names('anything')).toEqual(['crew']);
  expect(made.shop.searched).toBe(1);
  await vi.waitFor(async () => expect(await names('fisherman')).toEqual(['cap']));
  const asked = made.shop.searched;
  expect(await names('merino')).toEqual(['crew', 'scarf']);
  expect(made.shop.searched).toBe(asked);
  expect(made.shop.listings).toBe(1);
});

test('slips are put right and said, sizes and prices are met in one variant in stock', async () => {
  await copy();
  expect(await search('mernio')).toMatchObject({
    products: [{ productId: 'crew' }, { productId: 'scarf' }],
    total: 2,
    more: false,
    corrected: [{ from: 'mernio', to: 'merino' }],
  });
  expect(await names('merino m')).toEqual(['crew']);
  expect(await names('merino <50')).toEqual(['scarf']);
  expect(await names('merino', { options: [{ name: 'Size', value: 'M' }] })).toEqual(['crew']);
  expect(await names('cap')).toEqual(['cap']);
  expect(await names('cap', { inStock: true })).toEqual([]);
  expect(await names('kettle')).toEqual([]);
});

test('facets count what is in stock among what was found', async () => {
  await copy();
  const found = await search('merino');
  const sizes = [
    { value: 'L', products: 2 },
    { value: 'M', products: 1 },
  ];
  expect(found.facets).toEqual([{ name: 'Size', values: sizes }]);
  expect(found.inStock).toBe(2);
  // Chosen, a size still tells how many the others would have.
  const chosen = await search('merino', { options: [{ name: 'Size', value: 'M' }] });
  expect(chosen.total).toBe(1);
  expect(chosen.facets).toEqual([{ name: 'Size', values: sizes }]);
  expect(await search('merino cap')).toMatchObject({ total: 0, inStock: 0 });
  expect(await search('cap')).toMatchObject({ total: 1, inStock: 0 });
});

test('prices part what was found, and narrow it by what one variant costs', async () => {
  await copy();
  const prices = [
    { below: 40, products: 1 },
    { above: 40, products: 2 },
  ];
  const all = await search('', {});
  expect(all.prices).toEqual(prices);
  const dear = await search('', { price: { above: 40 } });
  expect(dear.products.map(({ productId }) => productId)).toEqual(['crew', 'scarf']);
  expect(dear.prices).toEqual(prices);
  expect(await names('merino <50', { price: { below: 90 } })).toEqual(['scarf']);
  // M and the price below 90 are one variant, L and it are none.
  const two = product('two', 'Guernsey', ['M', 'L']);
  two.variants[1] = { ...two.variants[1], price: { amount: 20_000, currency: 'EUR' } } as never;
  made.shop.products.push(two);
  now += 1;
  await copy();
  const large = { options: [{ name: 'Size', value: 'L' }], price: { below: 90 } };
  expect(await search('guernsey', large)).toMatchObject({ products: [], total: 0 });
  expect(await names('guernsey', { ...large, price: { above: 100 } })).toEqual(['two']);
});

test('before there is a copy, what the shop’s own search finds is narrowed the same way', async () => {
  made.shop.failsAt = 0;
  expect(await search('merino', { options: [{ name: 'Size', value: 'M' }] })).toMatchObject({
    products: [{ productId: 'crew' }],
    facets: [{ name: 'Size', values: [{ value: 'M' }, { value: 'L' }] }],
  });
  made.shop.products.shift();
  const medium = { options: [{ name: 'Size', value: 'M' }], inStock: true };
  expect(await names('scarf', medium)).toEqual([]);
  expect(await names('scarf', { price: { below: 40 } })).toEqual([]);
  expect(await names('scarf', { price: { below: 50 }, inStock: true })).toEqual(['scarf']);
});

test('a shop that fails half way leaves the old copy, is left alone a minute, then asked again', async () => {
  await copy();
  made.shop.products.push(product('mitts', 'Merino mitts', ['M']));
  made.shop.failsAt = 2;
  now += 2 * 3_600_000;
  expect(await names('merino')).toEqual(['crew', 'scarf']);
  await vi.waitFor(() => expect(made.shop.listings).toBe(2));
  // What was copied of the failed import may be found already; nothing is lost.
  expect(await names('scarf')).toEqual(['scarf']);
  made.shop.failsAt = Number.POSITIVE_INFINITY;
  await vi.waitFor(async () => {
    now += 61_000;
    expect(await names('mitts')).toEqual(['mitts']);
  });
});

test('a product that left the shop leaves the copy with the next import', async () => {
  await copy();
  made.shop.products = made.shop.products.filter(({ productId }) => productId !== 'crew');
  expect(await copy()).toBe(2);
  expect(await names('merino')).toEqual(['scarf']);
});

test('what the shop tells of a product is in the next search, new words too', async () => {
  await copy();
  const key = { platform: 'demo', productId: 'cap' };
  const tell = (kind: 'product_changed' | 'product_removed') =>
    server.shopEvents.tell(store.storeId, { kind, key });
  // Searched once, so that the words before the change are in memory.
  expect(await names('sailor m')).toEqual([]);
  made.shop.products[2] = product('cap', 'Sailor beanie', ['M']);
  await tell('product_changed');
  expect(await names('sailor m')).toEqual(['cap']);
  expect(await names('fisherman')).toEqual([]);
  await tell('product_removed');
  expect(await names('sailor')).toEqual([]);
  await tell('product_changed');
  expect(await names('sailor')).toEqual(['cap']);
  made.shop.products.pop();
  await tell('product_changed');
  expect(await names('sailor')).toEqual([]);
  expect(made.shop.listings).toBe(1);
});

test('a shop that does not answer about its own word is to tell it again', async () => {
  await copy();
  const { findProduct } = made.connector.catalogue;
  made.connector.catalogue.findProduct = async () => {
    throw new ShopError('unreachable', 'the shop is away');
  };
  const event = {
    kind: 'product_changed',
    key: { platform: 'demo', productId: 'cap' },
  } as const;
  await expect(server.shopEvents.tell(store.storeId, event)).rejects.toThrow('away');
  expect(await names('fisherman')).toEqual(['cap']);
  made.connector.catalogue.findProduct = findProduct;
  await server.shopEvents.tell(store.storeId, event);
  expect(await names('fisherman')).toEqual(['cap']);
});

test('a product that is renewed while an import begins is asked for again', async () => {
  await copy();
  made.shop.products[2] = product('cap', 'Sailor beanie', ['M']);
  const { findProduct } = made.connector.catalogue;
  let asked = 0;
  made.connector.catalogue.findProduct = async (key) => {
    asked += 1;
    const found = await findProduct(key);
    // As another node might, between the shop's answer and our writing it down.
    if (asked === 1) await copy();
    return found;
  };
  await refreshProduct(needs(), store.storeId, { platform: 'demo', productId: 'cap' });
  expect(asked).toBe(2);
  expect(await names('sailor')).toEqual(['cap']);
});

test('two imports at once are one', async () => {
  expect((await Promise.all([copy(), copy()])).filter((done) => done !== null)).toEqual([3]);
});
