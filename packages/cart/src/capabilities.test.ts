import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBigCommerce } from './bigcommerce.ts';
import { createDataLayer } from './data-layer.ts';
import { createMedusa } from './medusa.ts';
import type { CartAdapter, CartCapabilities } from './port.ts';
import type { ShopPage } from './shop-page.ts';
import { createShopify } from './shopify.ts';
import { createVendure } from './vendure.ts';
import { createWooCommerce } from './woocommerce.ts';

const page = {
  address: () => 'https://shop.example/',
  fetch: () => Promise.reject(new Error('nobody is there')),
  // A page whose analytics tell of an order.
  global: (name: string) =>
    name === 'dataLayer' ? [{ event: 'purchase', ecommerce: order }] : undefined,
  onEvent: () => () => {},
  onRequest: () => () => {},
  jsonLd: () => [],
  now: () => 0,
  patience: 100,
} as unknown as ShopPage;
const order = { transaction_id: '1', currency: 'EUR', value: 1, items: [] };

/** Opened on a page whose merchant has told all there is to tell. */
const toldOf =
  (open: (page: ShopPage) => CartAdapter, platform: string) =>
  (here: ShopPage): CartAdapter => {
    const fields = { keyField: 'aisleKey', noteField: 'giftNote' };
    const told = { platform, url: 'https://api.example', ...fields, refresh: () => {} };
    return open({ ...here, configuration: () => told });
  };

const PLATFORMS = {
  Shopify: createShopify,
  Vendure: toldOf(createVendure, 'vendure'),
  Medusa: toldOf(createMedusa, 'medusa'),
  WooCommerce: createWooCommerce,
  BigCommerce: createBigCommerce,
  'dataLayer + JSON-LD': createDataLayer,
};

const COLUMNS: [title: string, of: keyof CartCapabilities][] = [
  ['read', 'read'],
  ['exact', 'exact'],
  ['write', 'write'],
  ['variants', 'variants'],
  ['codes on', 'codes'],
  ['codes off', 'removeCodes'],
  ['note', 'note'],
  ['check-out link', 'checkoutLink'],
  ['badge', 'refresh'],
  ['events', 'events'],
  ['our key', 'attribution'],
];

const row = (cells: string[]) => cells.join(' | ');

/** The README's table, as the adapters themselves would write it. */
const table = (): string[] => [
  row(['', ...COLUMNS.map(([title]) => title), 'orders']),
  ...Object.entries(PLATFORMS).map(([name, open]) => {
    const adapter = open(page);
    let orders = false;
    adapter.onOrder(() => {
      orders = true;
    })();
    const can = COLUMNS.map(([, of]) => adapter.capabilities[of]);
    return row([name, ...[...can, orders].map((yes) => (yes ? 'yes' : '–'))]);
  }),
];

describe('the table of what each platform allows', () => {
  it('says in the README what the adapters say of themselves', async () => {
    const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
    const told = readme
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^[| :-]+$/.test(line))
      .map((line) =>
        row(
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      );
    expect(told).toEqual(expect.arrayContaining(table()));
  });
});
