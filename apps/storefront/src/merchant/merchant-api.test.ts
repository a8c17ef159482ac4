import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createStorefront, type Storefront } from '../index.ts';

const KEY = 'a key of the merchant’s own';
const crew = 'merino-crew-m-oatmeal';
const vest = 'gift-wrap';

let listener: Server | undefined;
afterEach(() => {
  listener?.close();
});

const ask = async (shop: Storefront, url: string, payload?: object, key = KEY) => {
  const answer = await shop.inject({
    method: payload ? 'POST' : 'GET',
    url: `/merchant${url}`,
    headers: { authorization: `Bearer ${key}` },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
};

/** A browser with a cookie of its own. */
const browserOf = (shop: Storefront) => {
  let cookie = '';
  return async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object | string) => {
    const type = typeof payload === 'string' ? 'application/x-www-form-urlencoded' : undefined;
    const headers = { cookie, ...(type && { 'content-type': type }) };
    const answer = await shop.inject({ method, url, headers, ...(payload && { payload }) });
    const [set] = answer.cookies;
    if (set) cookie = `${set.name}=${set.value}`;
    return answer;
  };
};

type Browser = ReturnType<typeof browserOf>;

const checkOut = async (browse: Browser) => {
  const { total } = (await browse('GET', '/api/cart')).json();
  const form = new URLSearchParams({
    ...{ name: 'Anna Berg', email: 'anna@example.org', street: '1 Harbour Road', postcode: 'H91' },
    ...{ city: 'Galway', country: 'Ireland', expectedTotal: `${total.amount}` },
  });
  return browse('POST', '/checkout', `${form}`);
};

const open = (webhookUrl?: string) =>
  createStorefront({ merchant: { apiKey: KEY, ...(webhookUrl && { webhookUrl }) } });

test('nothing is told without the key, and there is no API without a merchant', async () => {
  const shop = open();
  for (const url of ['/shop', '/orders', '/orders/TP-1001', '/products', '/discounts'])
    for (const key of ['', 'wrong', `${KEY}x`])
      expect((await ask(shop, url, undefined, key)).status, url).toBe(401);
  expect((await createStorefront().inject('/merchant/shop')).statusCode).toBe(404);
  expect((await ask(open(), '/shop')).body).toEqual({ name: 'Tern & Purl', currency: 'EUR' });
});

test('a made code works once, until its end, for one order', async () => {
  let now = 1_000_000;
  const shop = createStorefront({ merchant: { apiKey: KEY }, clock: () => now });
  const made = { code: 'anna-7q', percent: 10, expiresAt: now + 1_000 };
  expect(await ask(shop, '/discounts', made)).toMatchObject({ status: 201 });
  expect(await ask(shop, '/discounts', made)).toMatchObject({ status: 409 });
  expect((await ask(shop, '/discounts', { ...made, code: 'WOOL10' })).status).toBe(409);
  const anna = browserOf(shop);
  const ben = browserOf(shop);
  for (const browse of [anna, ben]) {
    await browse('POST', '/api/cart/lines', { variantId: crew });
    const { discount } = (await browse('POST', '/api/cart/codes', { code: 'Anna-7Q' })).json();
    expect(discount.amount).toBe(840);
  }
  expect((await checkOut(anna)).statusCode).toBe(303);
  const after = (await ben('GET', '/api/cart')).json();
  expect(after.codes).toMatchObject([{ applied: false }]);
  now += 1_000;
  await ask(shop, '/discounts', { ...made, code: 'LATE-1', expiresAt: now });
  expect((await ben('POST', '/api/cart/codes', { code: 'LATE-1' })).json().error).toBe(
    'code_expired',
  );
});

test('a link fills the cart once, however often it is opened, and its key stands on the order', async () => {
  const shop = open();
  const lines = [
    { variantId: crew, quantity: 2 },
    { variantId: vest, quantity: 1 },
  ];
  await ask(shop, '/discounts', { code: 'LINK-1', percent: 5, expiresAt: Date.now() + 60_000 });
  const wish = { lines, code: 'LINK-1', attributionKey: 'k-1' };
  const { path } = (await ask(shop, '/checkout-links', wish)).body;
  const browse = browserOf(shop);
  for (let times = 0; times < 3; times += 1)
    expect((await browse('GET', path)).headers.location).toBe('/checkout');
  const cart = (await browse('GET', '/api/cart')).json();
  expect(cart).toMatchObject({ count: 3, codes: [{ code: 'LINK-1', applied: true }] });
  await checkOut(browse);
  const [order] = (await ask(shop, '/orders')).body.orders;
  expect(order).toMatchObject({ attributionKey: 'k-1', cartId: cart.id, codes: ['LINK-1'] });
  expect((await browse('GET', '/api/cart')).json().id).not.toBe(cart.id);
  expect((await browse('GET', '/cart/link/made-up')).statusCode).toBe(404);
  expect(
    (await ask(shop, '/checkout-links', { lines: [{ variantId: 'x', quantity: 1 }] })).status,
  ).toBe(404);
});

test('what was paid for lines adds up to the total, and is paid back to the cent', async () => {
  const shop = open();
  const browse = browserOf(shop);
  const lines = [
    { variantId: crew, quantity: 3 },
    { variantId: vest, quantity: 1 },
  ];
  await browse('POST', '/api/cart/lines', { lines });
  await browse('POST', '/api/cart/codes', { code: 'BIRTHDAY5' });
  await checkOut(browse);
  const [order] = (await ask(shop, '/orders?email=ANNA@example.org')).body.orders;
  const paid = order.lines.reduce((sum: number, line: { paid: { amount: number } }) => {
    return sum + line.paid.amount;
  }, 0);
  expect(paid).toBe(order.total.amount);
  const refund = (lineId: string, quantity: number) =>
    ask(shop, `/orders/${order.number}/refunds`, { lines: [{ lineId, quantity }] });
  const [first, second] = order.lines;
  for (let piece = 0; piece < 3; piece += 1)
    expect((await refund(first.lineId, 1)).status).toBe(200);
  expect((await refund(first.lineId, 1)).status).toBe(422);
  const whole = await refund(second.lineId, 1);
  expect(whole.body).toMatchObject({ status: 'refunded', refunded: order.total });
});

test('who listens is told again under the same name until it takes it', async () => {
  const heard: (string | undefined)[] = [];
  let take: () => void = () => {};
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  listener = createServer((request, response) => {
    heard.push(request.headers['x-shop-delivery'] as string);
    response.writeHead(heard.length < 2 ? 503 : 204).end();
    if (heard.length === 2) take();
  });
  await new Promise<void>((done) => listener?.listen(0, '127.0.0.1', done));
  const shop = open(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`);
  const browse = browserOf(shop);
  await browse('POST', '/api/cart/lines', { variantId: crew });
  await checkOut(browse);
  await taken;
  expect(heard[0]).toBe(heard[1]);
  await shop.close();
});
