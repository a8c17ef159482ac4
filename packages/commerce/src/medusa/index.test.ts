import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createMedusa } from './index.ts';

// What Medusa 2.21.2 answers, as far as it is asked here; the whole of it runs in `pnpm test:shops`.

let server: Server | undefined;
afterEach(() => server?.close());

type Answer = { status?: number; body?: unknown; text?: string };

const SHOP: Record<string, Answer> = {
  '/admin/stores': { body: { stores: [{ name: 'Tern & Purl', default_region_id: 'reg_uk' }] } },
  '/admin/regions': {
    body: {
      regions: [
        { id: 'reg_eu', currency_code: 'eur', countries: [{ iso_2: 'de' }, { iso_2: 'fr' }] },
        { id: 'reg_ie', currency_code: 'eur', countries: [{ iso_2: 'ie' }] },
        { id: 'reg_uk', currency_code: 'gbp', countries: [{ iso_2: 'gb' }] },
      ],
    },
  },
};

/** A shop that answers by path; it tells what it was asked. */
async function open(answers: Record<string, Answer>) {
  const asked: { method: string | undefined; url: URL; body: string }[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '', 'http://shop');
    asked.push({ method: request.method, url, body: Buffer.concat(chunks).toString() });
    const named = `${request.method} ${url.pathname}`;
    const answer = answers[named] ?? answers[url.pathname] ?? SHOP[url.pathname];
    const { status = answer ? 200 : 404, text, body = {} } = answer ?? {};
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(text ?? JSON.stringify(body));
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const productPage = 'https://shop.example/products/{slug}';
  const keys = { publishableKey: 'pk_1', secretKey: 'sk_1' };
  return { asked, connector: createMedusa({ url, ...keys, productPage }) };
}

const option = (title: string, value: string) => ({ value, option: { title } });

const variant = (more: Record<string, unknown> = {}) => ({
  id: 'variant_1',
  sku: 'MC-M',
  thumbnail: 'https://cdn.example/moss.jpg',
  manage_inventory: true,
  allow_backorder: false,
  inventory_quantity: 5,
  options: [option('Colour', 'Moss'), option('Size', 'M')],
  calculated_price: { calculated_amount: 89.99, original_amount: 120, currency_code: 'gbp' },
  ...more,
});

const merino = (more: Record<string, unknown> = {}) => ({
  id: 'prod_1',
  title: 'Merino crew sweater',
  handle: 'merino-crew',
  description: 'Knitted in Galway.',
  thumbnail: 'javascript:alert(1)',
  material: 'Merino wool',
  weight: 410,
  metadata: { care: 'By hand' },
  updated_at: '2026-11-25T18:51:34.942Z',
  options: [
    { title: 'Size', values: [{ value: 'M' }] },
    { title: 'Colour', values: [{ value: 'Moss' }] },
  ],
  variants: [variant()],
  ...more,
});

const key = { platform: 'medusa', productId: 'prod_1' };
const product = (more?: Record<string, unknown>) => ({
  '/store/products/prod_1': { body: { product: merino(more) } },
});

describe('products', () => {
  test('in our words, asked for in the store’s own region', async () => {
    const { connector, asked } = await open(product());
    const found = await connector.catalogue.findProduct(key);
    expect(found).toMatchObject({
      url: 'https://shop.example/products/merino-crew',
      variants: [
        {
          options: [
            { name: 'Size', value: 'M' },
            { name: 'Colour', value: 'Moss' },
          ],
          price: { amount: 8_999, currency: 'GBP' },
          priceBefore: { amount: 12_000, currency: 'GBP' },
          availability: 'InStock',
          stock: 5,
        },
      ],
    });
    expect(found?.image).toBeUndefined();
    expect(asked.at(-1)?.url.searchParams.get('region_id')).toBe('reg_uk');
    expect(await connector.catalogue.findNotes(key)).toMatchObject({
      material: { value: 'Merino wool', source: { author: 'Tern & Purl' } },
      weightGrams: { value: 410 },
      care: { value: 'By hand' },
    });
  });

  test.each([
    [89.995, 'gbp', 9_000],
    [89.985, 'gbp', 8_998],
    [8.999, 'gbp', 900],
    [14_800, 'jpy', 14_800],
    [27.25, 'kwd', 27_250],
  ])('%d %s is rounded once, half to even: %i', async (told, currency, amount) => {
    const price = { calculated_amount: told, original_amount: told, currency_code: currency };
    const { connector } = await open(product({ variants: [variant({ calculated_price: price })] }));
    const found = await connector.catalogue.findProduct(key);
    expect(found?.variants[0]?.price).toEqual({ amount, currency: currency.toUpperCase() });
  });

  test.each([
    ['not counted', { manage_inventory: false }, { availability: 'InStock' }],
    ['none left', { inventory_quantity: 0 }, { availability: 'OutOfStock', stock: 0 }],
    ['to order', { inventory_quantity: 0, allow_backorder: true }, { availability: 'BackOrder' }],
    ['oversold', { inventory_quantity: -2 }, { availability: 'OutOfStock', stock: 0 }],
  ])('stock: %s', async (_, more, expected) => {
    const { connector } = await open(product({ variants: [variant(more)] }));
    expect((await connector.catalogue.findProduct(key))?.variants[0]).toMatchObject(expected);
  });

  test('variants come in no order and stand as their options do', async () => {
    const size = (value: string, more = {}) =>
      variant({ id: value, options: [option('Size', value)], ...more });
    const { connector } = await open(
      product({
        options: [{ title: 'Size', values: [{ value: 'S' }, { value: 'M' }, { value: 'L' }] }],
        variants: [size('L'), size('S', { variant_rank: 1 }), size('M')],
      }),
    );
    const found = await connector.catalogue.findProduct(key);
    expect(found?.variants.map(({ variantId }) => variantId)).toEqual(['M', 'L', 'S']);
  });

  test('a variant that is not sold here is left out, and the option of no choice is none', async () => {
    const only = option('Default option', 'Default option value');
    const { connector } = await open(
      product({
        options: [{ title: 'Default option', values: [{ value: 'Default option value' }] }],
        variants: [variant({ options: [only] }), variant({ id: 'v2', calculated_price: null })],
      }),
    );
    const found = await connector.catalogue.findProduct(key);
    expect(found).toMatchObject({ options: [], variants: [{ options: [] }] });
    expect(found?.variants).toHaveLength(1);
  });

  test.each([
    [{ currency: 'GBP' }, 'reg_uk'],
    [{ currency: 'EUR' }, 'reg_eu'],
    [{ currency: 'EUR', country: 'IE' }, 'reg_ie'],
    [{ currency: 'CHF', country: 'CH' }, 'reg_uk'],
  ])('lines bought in %j are held against the prices of %s', async (market, region) => {
    const { connector, asked } = await open(product());
    const unitPrice = { amount: 8_999, currency: 'GBP' };
    const line = { ref: { ...key, variantId: 'variant_1' }, quantity: 1, unitPrice };
    expect(await connector.verifyLines([line], market)).toEqual([{ kind: 'right', unitPrice }]);
    expect(asked.at(-1)?.url.searchParams.get('region_id')).toBe(region);
  });
});

const order = (more: Record<string, unknown> = {}) => ({
  id: 'order_1',
  display_id: 7,
  email: 'ada@example.test',
  customer_id: 'cus_1',
  created_at: '2026-11-25T18:54:34.455Z',
  currency_code: 'gbp',
  status: 'pending',
  payment_status: 'captured',
  fulfillment_status: 'not_fulfilled',
  metadata: { aisle_key: 'our-key' },
  cart: { id: 'cart_secret' },
  promotions: [{ code: 'CHAT10' }],
  original_item_total: 89.99,
  discount_total: 8.999,
  shipping_total: 4.5,
  total: 85.491,
  items: [
    {
      id: 'ordli_1',
      title: 'Merino crew sweater',
      product_id: 'prod_1',
      product_handle: 'merino-crew',
      variant_id: 'variant_1',
      variant_sku: 'MC-M',
      thumbnail: null,
      quantity: 1,
      unit_price: 89.99,
      total: 80.991,
      detail: { return_received_quantity: 0 },
      variant: { options: [option('Size', 'M')] },
    },
  ],
  payment_collections: [{ payments: [{ refunds: [{ amount: 0.005 }, { amount: 8.995 }] }] }],
  fulfillments: [
    {
      canceled_at: null,
      labels: [{ tracking_number: 'IE12', tracking_url: 'javascript:alert(1)' }],
    },
  ],
  ...more,
});

describe('orders', () => {
  test('each amount is rounded once, and the cart’s id is a mark', async () => {
    const { connector } = await open({ '/admin/orders/order_1': { body: { order: order() } } });
    const found = await connector.findOrder('order_1');
    expect(found).toMatchObject({
      email: 'ada@example.test',
      attributionKey: 'our-key',
      order: {
        number: '#7',
        status: 'paid',
        subtotal: { amount: 8_999 },
        discount: { amount: 900 },
        total: { amount: 8_549 },
        refunded: { amount: 900 },
        lines: [{ lineTotal: { amount: 8_099 }, options: [{ name: 'Size', value: 'M' }] }],
        tracking: [{ number: 'IE12' }],
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/cart_secret|javascript:/);
  });

  test.each([
    [{ status: 'canceled' }, 'cancelled'],
    [{ payment_status: 'refunded' }, 'refunded'],
    [{ fulfillment_status: 'partially_shipped' }, 'partly_shipped'],
    [{ fulfillment_status: 'shipped' }, 'shipped'],
    [{ fulfillment_status: 'delivered' }, 'delivered'],
    [{ payment_status: 'authorized' }, 'open'],
  ])('%j is %s', async (more, status) => {
    const body = { order: order({ payment_collections: [], ...more }) };
    const { connector } = await open({ '/admin/orders/order_1': { body } });
    expect((await connector.findOrder('order_1'))?.order.status).toBe(status);
  });

  // Medusa passes over a filter it does not know and answers the orders of everybody.
  test('everybody’s orders in the answer are nobody’s but hers', async () => {
    const hers = order();
    const others = [
      order({ id: 'order_2', display_id: 77, email: 'eve@example.test', customer_id: 'cus_2' }),
      order({ id: 'order_3', display_id: 8, email: null, customer_id: null }),
    ];
    const orders = [others[0], hers, others[1]];
    const { connector, asked } = await open({ '/admin/orders': { body: { orders } } });
    const ids = async (wish: Parameters<typeof connector.findOrders>[0]) =>
      (await connector.findOrders(wish)).map((found) => found.order.orderId);
    expect(await ids({ email: 'ADA@example.test' })).toEqual(['order_1']);
    expect(await ids({ number: '7', email: 'ada@example.test' })).toEqual(['order_1']);
    expect(await ids({ number: '#77', email: 'ada@example.test' })).toEqual([]);
    expect(await ids({ customerId: 'cus_1' })).toEqual(['order_1']);
    const before = asked.length;
    expect(await ids({})).toEqual([]);
    expect(asked).toHaveLength(before);
  });

  test('a return that the shop does not take is taken back, or it would bar the next', async () => {
    const refusal = { type: 'invalid_data', message: 'Cannot request to return more items' };
    const { connector, asked } = await open({
      '/admin/returns': { body: { return: { id: 'return_1', display_id: 3 } } },
      '/admin/returns/return_1/request-items': { status: 400, body: refusal },
    });
    const lines = [{ lineId: 'x', name: 'x', options: [], quantity: 9, reason: 'other' as const }];
    const wish = { orderId: 'order_1', wish: 'refund' as const, lines };
    await expect(connector.startReturn(wish)).rejects.toMatchObject({
      problem: 'refused',
      message: expect.stringContaining('Cannot request to return more items'),
    });
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE' });
    expect(asked.at(-1)?.url.pathname).toBe('/admin/returns/return_1/request');
  });
});

test('a publishable key that sells nothing is told to the operator', async () => {
  const { connector } = await open({
    '/admin/orders': { body: { orders: [] } },
    '/store/products': { status: 400, body: { message: 'A valid publishable key is required' } },
  });
  expect(await connector.health()).toMatchObject({
    shopName: 'Tern & Purl',
    currency: 'GBP',
    missing: [expect.stringContaining('publishable key')],
  });
});

test.each<[string, Answer, string]>([
  ['401', { status: 401, body: { message: 'Unauthorized' } }, 'unauthorized'],
  ['429', { status: 429 }, 'rate_limited'],
  ['500', { status: 500 }, 'unreadable'],
  ['HTML', { text: '<h1>Back soon</h1>' }, 'unreadable'],
  ['another shape', { body: { stores: 7 } }, 'unreadable'],
  ['404', { status: 404 }, 'unreadable'],
])('%s is %s, and the next question is asked anew', async (_, answer, problem) => {
  const answers: Record<string, Answer> = { '/admin/stores': answer };
  const { connector } = await open(answers);
  await expect(connector.listProducts(null)).rejects.toMatchObject({ problem });
  delete answers['/admin/stores'];
  answers['/store/products'] = { body: { count: 0, products: [] } };
  expect(await connector.listProducts(null)).toEqual({ products: [], next: null });
});
