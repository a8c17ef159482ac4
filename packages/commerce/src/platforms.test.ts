import { expect, test } from 'vitest';
import { openConnector, PLATFORMS } from './platforms.ts';
import { ShopError } from './port.ts';
import { adminOf } from './shopify/form.ts';

test.each([
  ['wool', 'https://wool.myshopify.com'],
  ['Wool.myshopify.com', 'https://wool.myshopify.com'],
  ['https://wool.myshopify.com/', 'https://wool.myshopify.com'],
  ['https://admin.shopify.com/store/6nzh0y-y6/orders', 'https://6nzh0y-y6.myshopify.com'],
])('the shop %s is reached at %s', (given, admin) => {
  expect(adminOf(given)).toBe(admin);
});

test.each([
  '',
  'evil.example',
  'wool.myshopify.com.evil.example',
  'https://a@b.example',
  'a b',
  '-',
])('%j is no Shopify shop', (given) => {
  expect(() => adminOf(given)).toThrow(ShopError);
});

const productPage = 'https://shop.example/products/{slug}';
const vendure = { url: 'https://api.example/shop/', apiKey: 'key', productPage };
const medusa = {
  url: 'https://api.example',
  publishableKey: 'pk_1',
  secretKey: 'sk_1',
  productPage,
};
const keys = { consumerKey: 'ck', consumerSecret: 'cs' };

test.each([
  ['shopify', { shop: 'wool' }, 'Give client ID'],
  ['shopify', {}, 'Shop: is missing'],
  ['woocommerce', { url: 'http://shop.example', ...keys }, 'must begin with https'],
  [
    'woocommerce',
    { url: 'https://shop.example', consumerKey: 'ck' },
    'Consumer secret: is missing',
  ],
  ['feed', {}, 'Give the address of a feed'],
  ['feed', { feedUrl: 'javascript:alert(1)' }, 'is not an address'],
  ['demo', { url: 'ftp://a.example' }, 'must begin with http'],
  ['medusa', { ...medusa, url: 'http://api.example' }, 'must begin with https'],
  ['vendure', { ...vendure, productPage: 'https://shop.example' }, 'with {slug} in it'],
  ['vendure', { ...vendure, apiKey: ' ' }, 'API key: is missing'],
  ['etsy', {}, 'no platform'],
])('%s with %j is refused in words', (platform, given, words) => {
  expect(() => openConnector(platform, given, {})).toThrow(words);
});

test('every platform opens with what its form asks for, and answers under its own name', () => {
  const filled: Record<string, Record<string, string>> = {
    shopify: { shop: 'wool', accessToken: 'shpat_1' },
    woocommerce: { url: 'https://shop.example/shop/', ...keys },
    feed: { feedUrl: 'https://shop.example/feed.csv' },
    demo: { url: 'http://localhost:4100' },
    vendure,
    medusa,
  };
  for (const { platform } of PLATFORMS)
    expect(openConnector(platform, filled[platform] ?? {}, {}).platform).toBe(platform);
});
