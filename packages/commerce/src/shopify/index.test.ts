import { parse, validate } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answer, type Call, serve } from '../contract/serve.ts';
import { scarf } from '../contract/wares.ts';
import { connectorContract } from '../contract.ts';
import { createShopify } from './index.ts';
import { API_VERSION, QUERIES } from './queries.ts';
import { openShopify, schema } from './shop.fake.ts';

connectorContract({ platform: 'shopify', open: openShopify });

describe('the published schema', () => {
  test.each(Object.entries(QUERIES))(`%s is a query of ${API_VERSION}`, (_, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('a field that is none is noticed', () => {
    const wrong = parse('query { shop { name colourOfTheDoor } }');
    expect(validate(schema, wrong)).toHaveLength(1);
  });
});

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const open = async (answer: (call: Call) => Answer) => {
  const server = await serve(answer);
  close = server.close;
  return server.origin;
};

const shop = { data: { shop: { name: 'Wool', currencyCode: 'EUR', primaryDomain: { url: 'x' } } } };
const scopes = (...handles: string[]) => ({
  data: {
    currentAppInstallation: { accessScopes: handles.map((handle) => ({ handle })) },
  },
});
const isScopes = (call: Call) => call.text.includes('accessScopes');

test('missing rights are named in words that can be acted on', async () => {
  const admin = await open((call) => ({ body: isScopes(call) ? scopes('read_products') : shop }));
  const { missing } = await createShopify({ admin, accessToken: 't' }).health();
  expect(missing.map((line) => /scope (\w+)/.exec(line)?.[1] ?? line)).toEqual([
    'read_orders',
    'write_discounts',
    'write_returns',
    'Orders are not told as they happen: give the secret that webhooks are signed with.',
  ]);
});

const throttledBy = (requestedQueryCost: number) => ({
  errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
  extensions: {
    cost: {
      requestedQueryCost,
      throttleStatus: { maximumAvailable: 2_000, currentlyAvailable: 10, restoreRate: 100 },
    },
  },
});

test('a short lack of points is waited out, a long one is told with how long', async () => {
  let asked = 0;
  const soon = await open((call) => {
    asked += 1;
    if (asked === 1) return { body: throttledBy(20) };
    return { body: isScopes(call) ? scopes('read_products') : shop };
  });
  const { shopName } = await createShopify({ admin: soon, accessToken: 't' }).health();
  expect(shopName).toBe('Wool');
  await close?.();
  const late = await open(() => ({ body: throttledBy(1_010) }));
  await expect(createShopify({ admin: late, accessToken: 't' }).health()).rejects.toMatchObject({
    problem: 'rate_limited',
    retryAfterMs: 10_000,
  });
});

test('a token made with id and secret is kept, and renewed before it ends', async () => {
  let now = 0;
  const tokens: string[] = [];
  const admin = await open((call) => {
    if (call.url.pathname === '/admin/oauth/access_token') {
      const form = new URLSearchParams(call.text);
      if (form.get('client_secret') !== 'secret') return { status: 401, body: {} };
      tokens.push(`token-${tokens.length}`);
      return { body: { access_token: tokens.at(-1), scope: 'x', expires_in: 86_399 } };
    }
    if (call.headers['x-shopify-access-token'] !== tokens.at(-1)) return { status: 401, body: {} };
    return { body: isScopes(call) ? scopes() : shop };
  });
  const app = { admin, clientId: 'id', clientSecret: 'secret', clock: () => now };
  const connector = createShopify(app);
  await connector.health();
  await connector.health();
  expect(tokens).toHaveLength(1);
  now += 86_399_000;
  await connector.health();
  expect(tokens).toHaveLength(2);
  const wrong = createShopify({ ...app, clientSecret: 'other' });
  await expect(wrong.health()).rejects.toMatchObject({ problem: 'unauthorized' });
});

test('a right that is lacking is told in Shopify’s own words', async () => {
  const message = 'Access denied for orders field. Required access: `read_orders`.';
  const denied = { errors: [{ message, extensions: { code: 'ACCESS_DENIED' } }], data: null };
  const admin = await open(() => ({ body: denied }));
  const asked = createShopify({ admin, accessToken: 't' }).findOrders({ email: 'a@b.example' });
  await expect(asked).rejects.toMatchObject({ problem: 'unauthorized' });
  await expect(asked).rejects.toThrow(/read_orders/);
});

test('the permalink carries lines, code and key', async () => {
  const opened = await openShopify({ currency: 'EUR', wares: [scarf(6_900)], tools: {} });
  close = opened.close;
  const ref = { platform: 'shopify', productId: '102', variantId: '1101' };
  const lines = [{ ref, quantity: 2 }];
  const wish = { lines, code: 'A&B', attributionKey: 'k 1' };
  const link = new URL(await opened.connector.createCheckoutLink(wish));
  expect(link.pathname).toBe('/cart/1101:2');
  expect(link.searchParams.get('discount')).toBe('A&B');
  expect(link.searchParams.get('attributes[_aisle]')).toBe('k 1');
});

test('products that change or go are told by their number', async () => {
  const opened = await openShopify({ currency: 'EUR', wares: [scarf(6_900)], tools: {} });
  close = opened.close;
  const { headers, body } = await opened.webhookOf('102');
  const read = (topic: string) =>
    opened.connector.readWebhook({ headers: { ...headers, 'x-shopify-topic': topic }, body })
      ?.event;
  const key = { platform: 'shopify', productId: '102' };
  expect(read('products/update')).toEqual({ kind: 'product_changed', key });
  expect(read('products/delete')).toEqual({ kind: 'product_removed', key });
  expect(read('app/uninstalled')).toEqual({ kind: 'ignored' });
});
