import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createVendure } from './index.ts';

// What Vendure 3.7.3 answers, as far as it is asked here; the whole of it runs in `pnpm test:shops`.

let server: Server | undefined;
afterEach(() => server?.close());

type Answer = { status?: number; data?: unknown; errors?: unknown; text?: string };

const settings = (more: Record<string, unknown> = {}, channel: Record<string, unknown> = {}) => ({
  activeChannel: {
    code: '__default_channel__',
    seller: { name: 'Tern & Purl' },
    defaultCurrencyCode: 'EUR',
    availableCurrencyCodes: ['EUR', 'JPY'],
    ...channel,
  },
  globalSettings: {
    trackInventory: true,
    outOfStockThreshold: 0,
    serverConfig: {
      moneyStrategyPrecision: 2,
      entityCustomFields: [
        { entityName: 'Order', customFields: [{ name: 'aisleKey', type: 'string', list: false }] },
        {
          entityName: 'Product',
          customFields: [
            { name: 'material', type: 'text', list: false },
            // A field of a kind that has fields of its own, and one that is about nothing of ours.
            { name: 'care', type: 'relation', list: false },
            { name: 'shelf', type: 'string', list: false },
          ],
        },
      ],
      ...more,
    },
  },
});

/** A shop that answers a query by the first of these words it contains; it tells what it was asked. */
async function open(answers: Record<string, Answer>) {
  const asked: { query: string; variables?: Record<string, unknown>; url: string }[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ ...body, url: request.url });
    const name = Object.keys(answers).find((one) => body.query.includes(one)) ?? '';
    const { status = 200, text, ...told } = answers[name] ?? { data: settings() };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(text ?? JSON.stringify(told));
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const productPage = 'https://shop.example/products/{slug}';
  return { asked, connector: createVendure({ url, apiKey: 'key', productPage }) };
}

const variant = (more: Record<string, unknown> = {}) => ({
  id: '2',
  sku: 'MC-M',
  enabled: true,
  priceWithTax: 8_400,
  currencyCode: 'EUR',
  trackInventory: 'INHERIT',
  outOfStockThreshold: 0,
  useGlobalOutOfStockThreshold: true,
  stockLevels: [
    { stockOnHand: 5, stockAllocated: 2 },
    { stockOnHand: 1, stockAllocated: 0 },
  ],
  options: [
    { name: 'Moss', group: { name: 'Colour' } },
    { name: 'M', group: { name: 'Size' } },
  ],
  featuredAsset: null,
  ...more,
});

const merino = (more: Record<string, unknown> = {}, ...variants: unknown[]) => ({
  id: '1',
  name: 'Merino crew sweater',
  slug: 'merino-crew',
  description: '<p>Knitted in <b>Galway</b>.</p><script>alert(1)</script>',
  enabled: true,
  updatedAt: '2026-11-25T18:44:04.927Z',
  featuredAsset: { preview: 'javascript:alert(1)' },
  optionGroups: [
    { name: 'Size', options: [{ name: 'M' }] },
    { name: 'Colour', options: [{ name: 'Moss' }] },
  ],
  variants: variants.length > 0 ? variants : [variant()],
  ...more,
});

const key = { platform: 'vendure', productId: '1' };

describe('products', () => {
  test('in our words: markup is text, options in the product’s order, pieces of all shelves', async () => {
    const { connector } = await open({ 'product(': { data: { product: merino() } } });
    const product = await connector.catalogue.findProduct(key);
    expect(product).toMatchObject({
      url: 'https://shop.example/products/merino-crew',
      description: 'Knitted in Galway .',
      variants: [
        {
          options: [
            { name: 'Size', value: 'M' },
            { name: 'Colour', value: 'Moss' },
          ],
          price: { amount: 8_400, currency: 'EUR' },
          availability: 'InStock',
          stock: 4,
        },
      ],
    });
    expect(product?.image).toBeUndefined();
  });

  test.each([
    ['not counted', { trackInventory: 'FALSE', stockLevels: [] }, { availability: 'InStock' }],
    ['none left', { stockLevels: [] }, { availability: 'OutOfStock', stock: 0 }],
    [
      'kept back by a threshold',
      { useGlobalOutOfStockThreshold: false, outOfStockThreshold: 4 },
      { availability: 'OutOfStock', stock: 0 },
    ],
    [
      'sold before it is there',
      { stockLevels: [], useGlobalOutOfStockThreshold: false, outOfStockThreshold: -3 },
      { availability: 'BackOrder', stock: 3 },
    ],
  ])('stock: %s', async (_, more, expected) => {
    const { connector } = await open({
      'product(': { data: { product: merino({}, variant(more)) } },
    });
    expect((await connector.catalogue.findProduct(key))?.variants[0]).toMatchObject(expected);
  });

  test.each([
    // Two decimals of yen, as Vendure keeps them by default: half to even.
    ['JPY', 2, 1_480_050, 14_800],
    ['JPY', 2, 1_480_150, 14_802],
    ['JPY', 0, 14_800, 14_800],
    ['KWD', 2, 2_725, 27_250],
    ['EUR', 3, 84_005, 8_400],
  ])('money in %s kept with %i decimals: %i is %i', async (currency, precision, told, amount) => {
    const { connector } = await open({
      'product(': {
        data: { product: merino({}, variant({ priceWithTax: told, currencyCode: currency })) },
      },
      globalSettings: { data: settings({ moneyStrategyPrecision: precision }) },
    });
    const found = await connector.catalogue.findProduct(key);
    expect(found?.variants[0]?.price).toEqual({ amount, currency });
  });

  test('what is not enabled is not there, and custom fields are asked for by name', async () => {
    const product = merino({ enabled: false, customFields: { material: 'Merino' } });
    const { connector, asked } = await open({ 'product(': { data: { product } } });
    expect(await connector.catalogue.findProduct(key)).toBeNull();
    expect(await connector.catalogue.findNotes(key)).toMatchObject({
      material: { value: 'Merino', source: { author: 'Tern & Purl' } },
    });
    expect(asked.at(-1)?.query).toContain('customFields { material }');
  });

  test('prices are asked for in her currency where the channel sells in it', async () => {
    const { connector, asked } = await open({ 'product(': { data: { product: merino() } } });
    const line = { ref: { ...key, variantId: '2' }, quantity: 1 };
    const unitPrice = { amount: 8_400, currency: 'EUR' };
    await connector.verifyLines([{ ...line, unitPrice }], { currency: 'JPY' });
    expect(asked.at(-1)?.url).toBe('/admin-api?currencyCode=JPY');
    await connector.verifyLines([{ ...line, unitPrice }], { currency: 'CHF' });
    expect(asked.at(-1)?.url).toBe('/admin-api');
  });
});

const order = (more: Record<string, unknown> = {}) => ({
  id: '7',
  code: 'AF3XTR98Q1UZCAE1',
  state: 'PaymentSettled',
  orderPlacedAt: '2026-11-25T18:45:25.059Z',
  currencyCode: 'EUR',
  couponCodes: ['CHAT10'],
  shippingWithTax: 500,
  totalWithTax: 15_620,
  customer: { id: '3', emailAddress: 'ada@example.test' },
  customFields: { aisleKey: 'our-key' },
  discounts: [{ amountWithTax: -1_680 }],
  lines: [
    {
      id: '9',
      quantity: 1,
      orderPlacedQuantity: 2,
      unitPriceWithTax: 8_400,
      proratedUnitPriceWithTax: 7_560,
      proratedLinePriceWithTax: 7_560,
      featuredAsset: null,
      productVariant: {
        id: '2',
        sku: 'MC-M',
        name: 'Merino crew sweater M Moss',
        options: [{ name: 'M', group: { name: 'Size' } }],
        product: { id: '1', name: 'Merino crew sweater', slug: 'merino-crew' },
      },
    },
  ],
  payments: [
    {
      refunds: [
        { total: 7_560, state: 'Settled', lines: [{ orderLineId: '9', quantity: 1 }] },
        { total: 100, state: 'Failed', lines: [] },
      ],
    },
  ],
  fulfillments: [{ state: 'Shipped', method: 'An Post', trackingCode: 'IE12' }],
  ...more,
});

describe('orders', () => {
  test('a piece that was refunded and cancelled came back once', async () => {
    const { connector } = await open({ 'order(': { data: { order: order() } } });
    const found = await connector.findOrder('7');
    expect(found).toMatchObject({
      email: 'ada@example.test',
      customerId: '3',
      attributionKey: 'our-key',
      order: {
        number: 'AF3XTR98Q1UZCAE1',
        status: 'paid',
        subtotal: { amount: 16_800 },
        discount: { amount: 1_680 },
        refunded: { amount: 7_560 },
        lines: [{ quantity: 2, returned: 1, lineTotal: { amount: 15_120 } }],
        tracking: [{ carrier: 'An Post', number: 'IE12' }],
      },
    });
    // The code opens the order; what a page reported of it is a mark.
    expect(found?.cartTokens).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  test('a cart that was never placed is no order', async () => {
    const cart = order({ orderPlacedAt: null, state: 'AddingItems' });
    const { connector } = await open({ 'order(': { data: { order: cart } } });
    expect(await connector.findOrder('7')).toBeNull();
  });

  test('every field of a wish must fit, and no wish asks for nobody’s orders', async () => {
    const { connector, asked } = await open({
      'orders(': { data: { orders: { items: [order()] } } },
    });
    const number = ' #af3xtr98q1uzcae1';
    expect(
      await connector.findOrders({ number: number.trim(), email: 'ADA@example.test' }),
    ).toHaveLength(1);
    expect(await connector.findOrders({ number: 'OTHER', email: 'ada@example.test' })).toEqual([]);
    expect(await connector.findOrders({ number: 'AF3XTR98Q1UZCAE1', customerId: '4' })).toEqual([]);
    const before = asked.length;
    expect(await connector.findOrders({})).toEqual([]);
    expect(asked).toHaveLength(before);
  });

  test('a return of a line the order does not have is refused', async () => {
    const { connector, asked } = await open({ 'order(': { data: { order: order() } } });
    const lines = [{ lineId: '77', name: 'x', options: [], quantity: 1, reason: 'other' as const }];
    const wish = { orderId: '7', wish: 'refund' as const, lines };
    await expect(connector.startReturn(wish)).rejects.toMatchObject({ problem: 'refused' });
    expect(asked.some(({ query }) => query.includes('addNoteToOrder'))).toBe(false);
  });
});

test('a code that is taken is refused, for Vendure would give both discounts', async () => {
  const { connector, asked } = await open({
    'promotions(': { data: { promotions: { totalItems: 1 } } },
  });
  const discount = { code: 'CHAT10', percent: 10, expiresAt: 1 };
  await expect(connector.createDiscount(discount)).rejects.toMatchObject({ problem: 'refused' });
  expect(asked.some(({ query }) => query.startsWith('mutation'))).toBe(false);
});

test.each<[string, Answer, string]>([
  [
    'FORBIDDEN with status 200',
    { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }], data: null },
    'unauthorized',
  ],
  ['an unknown fault', { errors: [{ message: 'oops' }], data: null }, 'unreadable'],
  ['HTML', { text: '<h1>Back soon</h1>' }, 'unreadable'],
  ['another shape', { data: { activeChannel: 7 } }, 'unreadable'],
  ['404', { status: 404 }, 'unreadable'],
  ['429', { status: 429 }, 'rate_limited'],
])('%s is %s, and the next question is asked anew', async (_, answer, problem) => {
  const answers: Record<string, Answer> = { globalSettings: answer };
  const { connector } = await open(answers);
  await expect(connector.listProducts(null)).rejects.toMatchObject({ problem });
  answers.globalSettings = { data: settings() };
  answers['products('] = { data: { products: { totalItems: 0, items: [] } } };
  expect(await connector.listProducts(null)).toEqual({ products: [], next: null });
});
