import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { createStorefront, garments, type Product, type Storefront } from '../index.ts';

const form = {
  name: 'Ada Byrne',
  email: 'ada@example.org',
  street: '12 Quay Road',
  postcode: 'T12',
  city: 'Cork',
  country: 'Ireland',
  giftNote: 'Happy birthday',
};

async function cartWith(shop: Storefront, ...lines: { variantId: string; quantity?: number }[]) {
  const added = await shop.inject({ method: 'POST', url: '/api/cart/lines', payload: { lines } });
  const [cookie] = added.cookies;
  return { cookie: `${cookie?.name}=${cookie?.value}` };
}

const checkout = (headers: { cookie: string }, fields: Record<string, string>): InjectOptions => ({
  method: 'POST',
  url: '/checkout',
  headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  payload: new URLSearchParams(fields).toString(),
});

function dataBlocks(page: string, type: string) {
  const found = page.matchAll(new RegExp(`<script type="${type}"[^>]*>(.*?)</script>`, 'gs'));
  return [...found].map(([, json]) => JSON.parse(json ?? ''));
}

test('the list links every garment by its name', async () => {
  const { body } = await createStorefront().inject('/');
  for (const { name, url } of garments) expect(body).toContain(`<a href="${url}">${name}</a>`);
  expect(body).toContain('data-cart-words>(0)</span>');
});

test('a product page has a radiogroup per option and opens at the asked variant', async () => {
  const shop = createStorefront();
  const page = await shop.inject('/products/merino-crew?variant=merino-crew-xxl-oatmeal');
  expect(page.body).toContain('role="radiogroup" aria-labelledby="option-size"');
  expect(page.body).toContain('role="radiogroup" aria-labelledby="option-colour"');
  expect(page.body).toMatch(/value="XXL" aria-label="XXL"\s+checked/);
  expect(page.body).toContain('€89.00');
  const cold = await shop.inject('/products/merino-crew');
  expect(cold.body).not.toMatch(/name="Size"[^>]*checked/);
});

test('JSON-LD tells every variant with its price and availability', async () => {
  const { body } = await createStorefront().inject('/products/merino-crew');
  const [group] = dataBlocks(body, 'application/ld\\+json');
  expect(group).toMatchObject({ '@type': 'ProductGroup', productGroupID: 'merino-crew' });
  expect(group.hasVariant).toHaveLength(30);
  const soldOut = group.hasVariant.find(
    ({ productID }: { productID: string }) => productID === 'merino-crew-s-rust',
  );
  expect(soldOut).toMatchObject({
    size: 'S',
    color: 'Rust',
    offers: { price: '84.00', priceCurrency: 'EUR', availability: 'https://schema.org/OutOfStock' },
  });
});

test('a product of one variant is a Product with an offer', async () => {
  const { body } = await createStorefront().inject('/products/gift-wrap');
  expect(dataBlocks(body, 'application/ld\\+json')).toEqual([
    expect.objectContaining({
      '@type': 'Product',
      name: 'Gift wrap',
      offers: expect.objectContaining({ price: '4.50' }),
    }),
  ]);
});

test('hostile names stay text in pages, attributes and data blocks', async () => {
  const evil = `"><script>alert(1)</script></script><img src=x onerror=alert(2)>'`;
  const [first] = garments as [Product];
  const product: Product = { ...first, name: evil, summary: evil, description: evil };
  const shop = createStorefront({ products: [product] });
  const headers = await cartWith(shop, { variantId: 'merino-crew-m-oatmeal' });
  for (const url of [
    '/',
    '/products/merino-crew',
    `/products/merino-crew?variant=${encodeURIComponent(evil)}`,
    '/cart',
    '/cart/drawer',
    '/checkout',
  ]) {
    const { body, statusCode } = await shop.inject({ url, headers });
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<img src=x');
    for (const block of dataBlocks(body, 'application/ld\\+json')) expect(block.name).toBe(evil);
  }
});

test('an order is placed once, takes its pieces off the shelf and shows on its page', async () => {
  const shop = createStorefront({ clock: () => Date.UTC(2026, 10, 22) });
  shop.setStock('merino-crew-m-oatmeal', 3);
  const headers = await cartWith(shop, { variantId: 'merino-crew-m-oatmeal', quantity: 2 });
  await shop.inject({
    method: 'POST',
    url: '/api/cart/codes',
    headers,
    payload: { code: 'WOOL10' },
  });
  const placed = await shop.inject(checkout(headers, { ...form, expectedTotal: '15120' }));
  expect(placed.statusCode).toBe(303);
  const page = await shop.inject({ url: String(placed.headers.location), headers });
  expect(page.body).toContain('Thank you, Ada Byrne');
  const [order] = dataBlocks(page.body, 'application/ld\\+json');
  expect(order).toMatchObject({
    '@type': 'Order',
    orderNumber: 'TP-1001',
    price: '151.20',
    priceCurrency: 'EUR',
    orderDate: '2026-11-22T00:00:00.000Z',
  });
  const [data] = dataBlocks(page.body, 'application/json');
  expect(data).toMatchObject({
    id: 'TP-1001',
    total: { amount: 15120, currency: 'EUR' },
    codes: ['WOOL10'],
  });
  expect(JSON.stringify(data)).not.toContain('ada@example.org');
  expect((await shop.inject({ url: '/api/cart', headers })).json().count).toBe(0);
  const again = await shop.inject(checkout(headers, { ...form, expectedTotal: '15120' }));
  expect(again.headers.location).toBe(placed.headers.location);
  const product: Product = (await shop.inject('/api/products/merino-crew')).json();
  expect(product.variants.find(({ id }) => id === 'merino-crew-m-oatmeal')?.stock).toBe(1);
});

test('a mistake in the form keeps what was typed and places nothing', async () => {
  const shop = createStorefront();
  const headers = await cartWith(shop, { variantId: 'merino-crew-m-oatmeal' });
  const typed = { ...form, email: 'nowhere', name: '<b>Ada</b>', expectedTotal: '8400' };
  const refused = await shop.inject(checkout(headers, typed));
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('value="&lt;b&gt;Ada&lt;/b&gt;"');
  expect(refused.body).toContain('does not look like an e-mail');
  expect((await shop.inject({ url: '/api/cart', headers })).json().count).toBe(1);
});

test('a price or stock that moved during the check-out is told before anything is ordered', async () => {
  const shop = createStorefront();
  const headers = await cartWith(shop, { variantId: 'merino-crew-m-oatmeal', quantity: 2 });
  shop.setPrice('merino-crew-m-oatmeal', 9900);
  const dearer = await shop.inject(checkout(headers, { ...form, expectedTotal: '16800' }));
  expect(dearer.statusCode).toBe(409);
  expect(dearer.body).toContain('The total changed');
  shop.setStock('merino-crew-m-oatmeal', 1);
  const short = await shop.inject(checkout(headers, { ...form, expectedTotal: '19800' }));
  expect(short.body).toContain('only 1 left');
  expect((await shop.inject({ url: '/api/cart', headers })).json().count).toBe(2);
});

test('the order page opens by its secret only', async () => {
  const shop = createStorefront();
  for (const token of ['TP-1001', '__proto__', 'constructor', '%00']) {
    expect((await shop.inject(`/orders/${token}`)).statusCode).toBe(404);
  }
});

test('the script tag is there only when it is configured, last in the body, escaped', async () => {
  expect((await createStorefront().inject('/')).body).not.toContain('data-store');
  const embed = { scriptUrl: 'http://localhost:4000/aisle.js?a=1&b="x"', siteKey: 'site_1' };
  const page = await createStorefront({ embed }).inject('/');
  expect(page.body).toContain(
    '<script async src="http://localhost:4000/aisle.js?a=1&amp;b=&quot;x&quot;" data-store="site_1"></script>\n</body>',
  );
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("script-src 'self' http://localhost:4000;");
  expect(policy).toContain("connect-src 'self' http://localhost:4000 ws://localhost:4000;");
});

test('the cart drawer and the cart page agree with the cart', async () => {
  const shop = createStorefront();
  const headers = await cartWith(
    shop,
    { variantId: 'merino-crew-m-navy', quantity: 2 },
    { variantId: 'gift-wrap' },
  );
  for (const url of ['/cart', '/cart/drawer']) {
    const { body } = await shop.inject({ url, headers });
    expect(body.match(/data-line="/g)).toHaveLength(2);
    expect(body).toContain('€172.50');
    expect(body).toContain('>Check out</button>');
  }
  expect((await shop.inject({ url: '/', headers })).body).toContain('data-cart-words>(3)</span>');
});

test('what is not there is a page for people and JSON for machines', async () => {
  const shop = createStorefront();
  const page = await shop.inject('/products/nothing');
  expect([page.statusCode, page.headers['content-type']]).toEqual([
    404,
    'text/html; charset=utf-8',
  ]);
  expect((await shop.inject('/api/nothing')).json().error).toBe('not_found');
  expect((await shop.inject('/checkout')).headers.location).toBe('/cart');
});

test('every script a page asks for is there, with all that it imports', async () => {
  const shop = createStorefront();
  const { body } = await shop.inject('/products/merino-crew');
  const wanted = [...body.matchAll(/"(\/assets\/[^"]+\.ts)"/g)].map(([, url]) => url ?? '');
  const seen = new Set<string>();
  for (let url = wanted.pop(); url; url = wanted.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const script = await shop.inject(url);
    expect([url, script.statusCode]).toEqual([url, 200]);
    // What is left of the imports once the types are taken out.
    for (const [, from] of script.body.matchAll(/^import [^;]*?'\.\/([^']+)';/gms)) {
      wanted.push(`/assets/${from}`);
    }
  }
  expect(seen).toContain('/assets/placed-order.ts');
});
