import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { createStorefront, type Storefront, yenProduct } from '../index.ts';

/** A browser of the shop: keeps its cookie and speaks JSON. */
function browserOf(shop: Storefront) {
  let cookie = '';
  return async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
    const request: InjectOptions = { method, url, headers: { cookie } };
    const answer = await shop.inject(payload ? { ...request, payload } : request);
    const [set] = answer.cookies;
    if (set) cookie = `${set.name}=${set.value}`;
    return { status: answer.statusCode, body: answer.json() };
  };
}

const crew = 'merino-crew-m-oatmeal';
const soldOut = 'merino-crew-s-rust';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

test('a line added twice is one line, with totals in whole cents', async () => {
  const ask = browserOf(createStorefront());
  await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 1 });
  const { status, body } = await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 2 });
  expect(status).toBe(200);
  expect(body.lines).toHaveLength(1);
  expect(body.lines[0]).toMatchObject({ variantId: crew, quantity: 3, lineTotal: eur(25200) });
  expect(body).toMatchObject({ count: 3, version: 2, subtotal: eur(25200), total: eur(25200) });
  expect((await ask('GET', '/api/cart')).body).toEqual(body);
});

test('a browser without a cart gets an empty one and no cookie; carts are apart', async () => {
  const shop = createStorefront();
  const first = await shop.inject('/api/cart');
  expect(first.cookies).toEqual([]);
  expect(first.json()).toMatchObject({ lines: [], count: 0, total: eur(0) });
  const ada = browserOf(shop);
  const ben = browserOf(shop);
  await ada('POST', '/api/cart/lines', { variantId: crew });
  expect((await ben('GET', '/api/cart')).body.count).toBe(0);
});

test('a cookie nobody was given opens no cart', async () => {
  const shop = createStorefront();
  for (const token of ['__proto__', 'constructor', 'made-up']) {
    const answer = await shop.inject({
      url: '/api/cart',
      headers: { cookie: `shop_cart=${token}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().count).toBe(0);
  }
});

test('stock is a limit, and the refusal says what is left', async () => {
  const shop = createStorefront();
  shop.setStock(crew, 3);
  const ask = browserOf(shop);
  await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 2 });
  const more = await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 2 });
  expect(more).toMatchObject({ status: 409, body: { error: 'not_enough_stock', left: 1 } });
  const gone = await ask('POST', '/api/cart/lines', { variantId: soldOut });
  expect(gone).toMatchObject({ status: 409, body: { error: 'out_of_stock', left: 0 } });
  expect((await ask('GET', '/api/cart')).body.count).toBe(2);
});

test('several lines are added together or not at all', async () => {
  const ask = browserOf(createStorefront());
  const lines = [{ variantId: crew }, { variantId: soldOut }];
  const refused = await ask('POST', '/api/cart/lines', { lines });
  expect(refused).toMatchObject({ status: 409, body: { variantId: soldOut } });
  expect((await ask('GET', '/api/cart')).body.count).toBe(0);
  const added = await ask('POST', '/api/cart/lines', {
    lines: [{ variantId: crew }, { variantId: 'gift-wrap', quantity: 2 }],
  });
  expect(added.body).toMatchObject({ count: 3, subtotal: eur(9300) });
});

test('a price that moved is refused when a price was expected, and told when it was not', async () => {
  const shop = createStorefront();
  const ask = browserOf(shop);
  await ask('POST', '/api/cart/lines', { variantId: crew, expectedPrice: eur(8400) });
  shop.setPrice(crew, 8800);
  const stale = await ask('POST', '/api/cart/lines', { variantId: crew, expectedPrice: eur(8400) });
  expect(stale).toMatchObject({ status: 409, body: { error: 'price_changed', price: eur(8800) } });
  const [line] = (await ask('GET', '/api/cart')).body.lines;
  expect(line).toMatchObject({ unitPrice: eur(8800), priceAtAdd: eur(8400), lineTotal: eur(8800) });
  expect(line.notices).toEqual([
    { code: 'price_changed', message: 'The price changed from €84.00 to €88.00.' },
  ]);
});

test('quantities are set, guarded against changes meanwhile, and removed by zero or DELETE', async () => {
  const ask = browserOf(createStorefront());
  const { key } = (await ask('POST', '/api/cart/lines', { variantId: crew })).body.lines[0];
  const url = `/api/cart/lines/${key}`;
  expect((await ask('PATCH', url, { quantity: 2, expectedQuantity: 1 })).body.count).toBe(2);
  const stale = await ask('PATCH', url, { quantity: 3, expectedQuantity: 1 });
  expect(stale).toMatchObject({ status: 409, body: { error: 'stale', quantity: 2 } });
  expect((await ask('PATCH', url, { quantity: 0 })).body.lines).toEqual([]);
  expect(await ask('DELETE', url)).toMatchObject({ status: 404, body: { error: 'unknown_line' } });
});

test('a line that outgrew the shelf can shrink but not grow', async () => {
  const shop = createStorefront();
  const ask = browserOf(shop);
  const added = await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 5 });
  shop.setStock(crew, 2);
  const url = `/api/cart/lines/${added.body.lines[0].key}`;
  expect((await ask('PATCH', url, { quantity: 6 })).status).toBe(409);
  const smaller = await ask('PATCH', url, { quantity: 4 });
  expect(smaller.body.lines[0]).toMatchObject({
    quantity: 4,
    notices: [{ code: 'not_enough_stock' }],
  });
});

test('codes take their part off once, and say why when they do not', async () => {
  const ask = browserOf(createStorefront());
  const code = (name: string) => ask('POST', '/api/cart/codes', { code: name });
  await ask('POST', '/api/cart/lines', { variantId: 'merino-crew-m-navy' });
  expect((await code(' wool10 ')).body).toMatchObject({
    codes: [{ code: 'WOOL10', applied: true }],
    discount: eur(840),
    total: eur(7560),
  });
  expect((await code('WOOL10')).body.error).toBe('code_already_applied');
  expect((await code('NOPE')).body.error).toBe('code_unknown');
  expect((await code('WINTER24')).body.error).toBe('code_expired');
  expect((await code('BIG15')).body.error).toBe('code_minimum');
  expect((await ask('DELETE', '/api/cart/codes/WOOL10')).body).toMatchObject({
    codes: [],
    total: eur(8400),
  });
});

test('a code stops counting when the cart falls below its minimum', async () => {
  const ask = browserOf(createStorefront());
  const added = await ask('POST', '/api/cart/lines', { variantId: crew, quantity: 3 });
  await ask('POST', '/api/cart/codes', { code: 'BIG15' });
  const url = `/api/cart/lines/${added.body.lines[0].key}`;
  const { body } = await ask('PATCH', url, { quantity: 1 });
  expect(body).toMatchObject({ codes: [{ code: 'BIG15', applied: false }], discount: eur(0) });
});

test('one cart holds one currency', async () => {
  const ask = browserOf(createStorefront({ products: [yenProduct] }));
  const yen = await ask('POST', '/api/cart/lines', { variantId: 'kyoto-crew-m-navy' });
  expect(yen.body.total).toEqual({ amount: 14800, currency: 'JPY' });
  const mixed = await ask('POST', '/api/cart/lines', { variantId: 'gift-wrap' });
  expect(mixed).toMatchObject({ status: 422, body: { error: 'wrong_currency' } });
});

test.each([
  [{ variantId: 'no-such-thing' }, 404],
  [{ variantId: '__proto__' }, 404],
  [{ variantId: crew, quantity: -1 }, 422],
  [{ variantId: crew, quantity: 0 }, 422],
  [{ variantId: crew, quantity: 1.5 }, 422],
  [{ variantId: crew, quantity: '2' }, 422],
  [{ variantId: crew, quantity: 1e15 }, 422],
  [{ variantId: crew, quantity: 999 }, 409],
  [{ variantId: crew, price: 1 }, 422],
  [{ variantId: ['x'] }, 422],
  [{ lines: [] }, 422],
  [[], 422],
  [{}, 422],
])('nonsense %j is refused with %i and changes nothing', async (payload, status) => {
  const ask = browserOf(createStorefront());
  const refused = await ask('POST', '/api/cart/lines', payload);
  expect(refused.status).toBe(status);
  expect(refused.body.message).toBeTruthy();
  expect((await ask('GET', '/api/cart')).body.count).toBe(0);
});

test('broken, oversized, foreign and mistyped bodies are refused in the shop’s own shape', async () => {
  const shop = createStorefront();
  const post = (payload: string, headers: Record<string, string>) =>
    shop.inject({ method: 'POST', url: '/api/cart/lines', payload, headers });
  const json = { 'content-type': 'application/json' };
  const good = JSON.stringify({ variantId: crew });
  const answers = [
    await post('{"variantId":', json),
    await post(`{"variantId":"${'x'.repeat(40_000)}"}`, json),
    await post('a=b', { 'content-type': 'text/plain' }),
    await post(good, { ...json, host: 'localhost:4100', origin: 'http://localhost:4000' }),
    await post(good, { ...json, host: 'localhost:4100', origin: 'null' }),
  ];
  expect(answers.map((answer) => [answer.statusCode, answer.json().error])).toEqual([
    [400, 'bad_request'],
    [413, 'too_large'],
    [415, 'wrong_type'],
    [403, 'wrong_origin'],
    [403, 'wrong_origin'],
  ]);
  const own = await post(good, {
    ...json,
    host: 'localhost:4100',
    origin: 'http://localhost:4100',
  });
  expect(own.statusCode).toBe(200);
});

test('the back door refuses nonsense and is not on HTTP', async () => {
  const shop = createStorefront();
  expect(() => shop.setStock('no-such-thing', 1)).toThrow('no variant');
  expect(() => shop.setStock(crew, -1)).toThrow(RangeError);
  expect(() => shop.setPrice(crew, 0.5)).toThrow(RangeError);
  const { body } = await browserOf(shop)('GET', '/api/products/merino-crew');
  expect(body.variants.find(({ id }: { id: string }) => id === crew).stock).toBeGreaterThan(0);
  expect((await shop.inject({ method: 'POST', url: '/api/products/merino-crew' })).statusCode).toBe(
    404,
  );
});
