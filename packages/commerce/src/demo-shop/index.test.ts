import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ShopError } from '../port.ts';
import { createDemoShop } from './index.ts';

let shop: Server | undefined;
afterEach(() => shop?.close());

/** A shop that answers what it is told, over real HTTP. */
async function open(answer: (path: string) => { status?: number; body: unknown }) {
  shop = createServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? '');
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => shop?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  let now = 0;
  return {
    url,
    catalogue: createDemoShop({ url, clock: () => now }).catalogue,
    later: (ms: number) => {
      now += ms;
    },
  };
}

const variant = (size: string, colour: string, amount: number, stock = 5) => ({
  id: `${size}-${colour}`,
  sku: `X-${size}-${colour}`,
  options: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
  price: { amount, currency: 'EUR' },
  availability: stock > 0 ? 'InStock' : 'OutOfStock',
  stock,
  image: `/pictures/${colour}.svg`,
});

const garment = (id: string, name: string, variants: unknown[], extra = {}) => ({
  id,
  name,
  description: `Knitted in Galway. ${name}`,
  url: `/products/${id}`,
  image: '/pictures/a.svg',
  options: [
    { name: 'Size', values: [{ value: 'S' }, { value: 'M' }] },
    { name: 'Colour', values: [{ value: 'Oatmeal', swatch: '#d9cbb0' }, { value: 'Moss' }] },
  ],
  variants,
  ...extra,
});

const merino = garment('merino', 'Merino crew sweater', [
  variant('S', 'Oatmeal', 8900),
  variant('M', 'Oatmeal', 8900, 0),
  variant('M', 'Moss', 9900),
]);
const scarf = garment('scarf', 'Cashmere scarf', [variant('S', 'Moss', 6900)]);

test('answers products in our words, with absolute addresses and whole minor units', async () => {
  const { catalogue, url } = await open(() => ({ body: merino }));
  const product = await catalogue.findProduct({ platform: 'demo', productId: 'merino' });
  expect(product).toMatchObject({
    platform: 'demo',
    productId: 'merino',
    url: `${url}/products/merino`,
    variants: [
      { variantId: 'S-Oatmeal', price: { amount: 8900, currency: 'EUR' }, stock: 5 },
      { availability: 'OutOfStock' },
      { image: `${url}/pictures/Moss.svg` },
    ],
  });
});

test.each([
  ['merino', ['merino']],
  ['moss', ['merino', 'scarf']],
  ['mer m <100', ['merino']],
  // The only M under 90 is sold out.
  ['merino m <90', []],
  ['<80', ['scarf']],
  ['galway', ['merino', 'scarf']],
  ['', ['merino', 'scarf']],
  ['sweater nonsense', []],
])('search %j finds %j', async (query, found) => {
  const { catalogue } = await open(() => ({ body: { products: [merino, scarf] } }));
  const products = await catalogue.searchProducts(query, 10);
  expect(products.map((product) => product.productId)).toEqual(found);
});

test('a listing is read again after a while, a product every time', async () => {
  let price = 8900;
  const { catalogue, later } = await open((path) => {
    const now = garment('merino', 'Merino', [variant('M', 'Moss', price)]);
    return { body: path === '/api/products' ? [now] : now };
  });
  const listed = async () => (await catalogue.searchProducts('', 1))[0]?.variants[0]?.price.amount;
  expect(await listed()).toBe(8900);
  price = 9500;
  const live = await catalogue.findProduct({ platform: 'demo', productId: 'merino' });
  expect(live?.variants[0]?.price.amount).toBe(9500);
  later(60_000);
  expect(await listed()).toBe(9500);
});

test('a product with a script address is left out and its neighbours stay', async () => {
  const evil = garment('evil', 'Evil', [variant('M', 'Moss', 1)], { url: 'javascript:alert(1)' });
  const { catalogue } = await open(() => ({ body: [evil, scarf] }));
  expect((await catalogue.searchProducts('', 10)).map((p) => p.productId)).toEqual(['scarf']);
});

test.each([
  ['a 500', { status: 500, body: 'broken' }],
  ['HTML', { body: '<h1>Welcome</h1>' }],
  ['another shape', { body: { items: [] } }],
  ['a price with decimals', { body: [garment('a', 'A', [variant('M', 'Moss', 1.5)])] }],
])('%s is a ShopError, and the next search asks again', async (_, answer) => {
  let broken = true;
  const { catalogue } = await open(() => (broken ? answer : { body: [scarf] }));
  await expect(catalogue.searchProducts('', 10)).rejects.toThrow(ShopError);
  broken = false;
  expect(await catalogue.searchProducts('', 10)).toHaveLength(1);
});

test('no answer at all is a ShopError', async () => {
  const { catalogue } = await open(() => ({ body: [] }));
  await new Promise((done) => shop?.close(done));
  await expect(catalogue.searchProducts('', 1)).rejects.toThrow(/did not answer/);
});

test('unknown products and other platforms are null', async () => {
  const { catalogue } = await open(() => ({ status: 404, body: '' }));
  expect(await catalogue.findProduct({ platform: 'demo', productId: 'x' })).toBeNull();
  expect(await catalogue.findNotes({ platform: 'shopify', productId: 'x' })).toBeNull();
});
