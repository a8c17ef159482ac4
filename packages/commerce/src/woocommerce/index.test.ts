import { afterEach, expect, test } from 'vitest';
import { type Answer, type Call, serve } from '../contract/serve.ts';
import { scarf } from '../contract/wares.ts';
import { connectorContract } from '../contract.ts';
import { createWooCommerce } from './index.ts';
import { openWooCommerce } from './shop.fake.ts';

connectorContract({ platform: 'woocommerce', open: openWooCommerce });

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const open = async (answer: (call: Call) => Answer) => {
  const server = await serve(answer);
  close = server.close;
  return createWooCommerce({ url: server.origin, consumerKey: 'k', consumerSecret: 's' });
};

test('a key that may read products only is told what it lacks', async () => {
  const shop = await open(({ url: { pathname } }) => {
    if (pathname.endsWith('/current')) return { body: { code: 'EUR' } };
    if (pathname === '/wp-json/') return { body: { name: 'Wool' } };
    return { status: 403, body: { code: 'woocommerce_rest_cannot_view', message: 'Sorry' } };
  });
  const { missing } = await shop.health();
  expect(missing.map((line) => line.split(':')[0])).toEqual([
    'Orders cannot be read',
    'Codes cannot be made',
    'Orders are not told as they happen',
  ]);
});

test('taxes are part of what she paid', async () => {
  const order = {
    ...{ id: 7, number: '7', status: 'processing', currency: 'EUR', order_key: 'k' },
    ...{ date_created_gmt: '2026-11-01T10:00:00', customer_id: 0, billing: { email: '' } },
    ...{ discount_total: '8.26', discount_tax: '1.74', shipping_total: '4.13' },
    ...{ shipping_tax: '0.87', total: '175.00', coupon_lines: [], refunds: [], meta_data: [] },
    line_items: [
      {
        ...{ id: 1, name: 'Crew', product_id: 1, variation_id: 0, quantity: 2, sku: null },
        ...{ subtotal: '148.76', subtotal_tax: '31.24', total: '140.50', total_tax: '29.50' },
        meta_data: [],
      },
    ],
  };
  const shop = await open(() => ({ body: order }));
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  expect((await shop.findOrder('7'))?.order).toMatchObject({
    subtotal: eur(18_000),
    discount: eur(1_000),
    shipping: eur(500),
    total: eur(17_500),
    lines: [{ unitPrice: eur(9_000), lineTotal: eur(17_000) }],
  });
});

test('the shareable check-out address carries lines, code and key', async () => {
  const opened = await openWooCommerce({ currency: 'EUR', wares: [scarf(6_900)], tools: {} });
  close = opened.close;
  const ref = { platform: 'woocommerce', productId: '102', variantId: '1101' };
  const wish = { lines: [{ ref, quantity: 2 }], code: 'A&B', attributionKey: 'k 1' };
  const link = new URL(await opened.connector.createCheckoutLink(wish));
  expect(link.pathname).toBe('/checkout-link/');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    products: '1101:2',
    coupon: 'A&B',
    utm_source: 'aisle',
    utm_medium: 'chat',
    utm_id: 'k 1',
  });
});

test('WordPress below a path is asked below that path', async () => {
  const paths: string[] = [];
  const server = await serve(({ url }) => {
    paths.push(url.pathname);
    return { status: 404, body: {} };
  });
  close = server.close;
  const keys = { consumerKey: 'k', consumerSecret: 's' };
  const shop = createWooCommerce({ url: `${server.origin}/shop`, ...keys });
  await shop.findOrder('7');
  expect(paths).toEqual(['/shop/wp-json/wc/v3/orders/7']);
});
