import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { createStorefront, type Storefront } from '../index.ts';

/** A browser of the shop: keeps its cookie and speaks JSON. */
function browserOf(shop: Storefront) {
  let cookie = '';
  const visit = async (request: InjectOptions) => {
    const answer = await shop.inject({ ...request, headers: { cookie, ...request.headers } });
    const [set] = answer.cookies;
    if (set) cookie = `${set.name}=${set.value}`;
    return answer;
  };
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const answer = await visit(payload ? { method, url, payload } : { method, url });
    return { status: answer.statusCode, body: answer.json() };
  };
  return { visit, ask };
}

const crew = 'merino-crew-m-oatmeal';
const soldOut = 'merino-crew-s-rust';
const form = {
  name: 'Ada Byrne',
  email: 'ada@example.org',
  street: '12 Quay Road',
  postcode: 'T12',
  city: 'Cork',
  country: 'Ireland',
};

test('a gift note stands on the cart, in the check-out, on the order, and comes off', async () => {
  const { ask, visit } = browserOf(createStorefront());
  await ask('POST', '/api/cart/lines', { variantId: crew });
  const noted = await ask('PUT', '/api/cart/note', { note: ' For <Ben> ' });
  expect(noted.body).toMatchObject({ giftNote: 'For <Ben>', version: 2 });
  expect((await visit({ url: '/cart' })).body).toContain('For &lt;Ben&gt;');
  const checkout = await visit({ url: '/checkout' });
  expect(checkout.body).toContain('>For &lt;Ben&gt;</textarea>');
  expect((await ask('PUT', '/api/cart/note', { note: '' })).body.giftNote).toBe('');
  expect((await visit({ url: '/cart' })).body).not.toContain('On the card');
  await ask('PUT', '/api/cart/note', { note: 'For Ben' });
  const placed = await visit({
    method: 'POST',
    url: '/checkout',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      ...form,
      giftNote: 'For Ben',
      expectedTotal: '8400',
    }).toString(),
  });
  const page = await visit({ url: String(placed.headers.location) });
  expect(page.body).toContain('For Ben');
  // The next cart is another present.
  expect((await ask('GET', '/api/cart')).body.giftNote).toBe('');
});

test.each([{ note: 'x'.repeat(501) }, { note: 1 }, {}, { note: 'a', more: 1 }])(
  'a note like %j is refused',
  async (payload) => {
    const { ask } = browserOf(createStorefront());
    expect(await ask('PUT', '/api/cart/note', payload)).toMatchObject({ status: 422 });
  },
);

test('of several lines what can be had is added where that is wished, and the rest is told', async () => {
  const shop = createStorefront();
  shop.setStock(crew, 1);
  const { ask } = browserOf(shop);
  const lines = [
    { variantId: 'gift-wrap' },
    { variantId: soldOut },
    { variantId: crew, quantity: 2 },
  ];
  const { status, body } = await ask('POST', '/api/cart/lines', { lines, partly: true });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    count: 1,
    refused: [
      { error: 'out_of_stock', variantId: soldOut, left: 0 },
      { error: 'not_enough_stock', variantId: crew, left: 1 },
    ],
  });
  const none = await ask('POST', '/api/cart/lines', { lines: lines.slice(1), partly: true });
  expect(none).toMatchObject({ status: 409, body: { error: 'out_of_stock' } });
});

test('a code that is not on the cart cannot be taken off', async () => {
  const { ask } = browserOf(createStorefront());
  await ask('POST', '/api/cart/lines', { variantId: crew });
  expect(await ask('DELETE', '/api/cart/codes/WOOL10')).toMatchObject({
    status: 422,
    body: { error: 'code_not_there' },
  });
});

test('a link carries the cart to another browser, and adds nothing when opened twice', async () => {
  let now = 1_000;
  const shop = createStorefront({ clock: () => now });
  const desk = browserOf(shop);
  expect((await desk.ask('POST', '/api/cart/copies', {})).body.error).toBe('cart_empty');
  const lines = [{ variantId: crew, quantity: 2 }, { variantId: 'gift-wrap' }];
  await desk.ask('POST', '/api/cart/lines', { lines });
  await desk.ask('POST', '/api/cart/codes', { code: 'WOOL10' });
  await desk.ask('PUT', '/api/cart/note', { note: 'For Ben' });
  const { body: copy } = await desk.ask('POST', '/api/cart/copies', {});
  expect((await desk.ask('POST', '/api/cart/copies', {})).body).toEqual(copy);
  const phone = browserOf(shop);
  const opened = await phone.visit({ url: copy.path });
  expect(opened.headers).toMatchObject({ location: '/cart', 'referrer-policy': 'no-referrer' });
  await phone.visit({ url: copy.path });
  const there = (await phone.ask('GET', '/api/cart')).body;
  expect(there).toMatchObject({ count: 3, giftNote: 'For Ben', codes: [{ code: 'WOOL10' }] });
  // It is a copy: what happens to one cart does not happen to the other.
  await phone.ask('DELETE', `/api/cart/lines/${there.lines[0].key}`);
  expect((await desk.ask('GET', '/api/cart')).body.count).toBe(3);
  expect((await phone.visit({ url: '/cart/copy/__proto__' })).statusCode).toBe(404);
  now += 15 * 24 * 60 * 60 * 1_000;
  expect((await browserOf(shop).visit({ url: copy.path })).statusCode).toBe(404);
});

test('what an agent can point at has a name that stays', async () => {
  const { ask, visit } = browserOf(createStorefront());
  await ask('POST', '/api/cart/lines', { variantId: crew });
  const places = async (url: string) =>
    [...(await visit({ url })).body.matchAll(/data-place="([^"]+)"/g)].map(([, place]) => place);
  expect(await places('/products/merino-crew')).toEqual(['cart', 'size_guide']);
  expect(await places('/cart')).toEqual(['cart', 'code', 'checkout']);
});
