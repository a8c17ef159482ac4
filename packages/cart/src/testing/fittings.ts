import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { Fitting } from '../contract-world.ts';
import { AnalyticsShop } from './analytics-shop.ts';
import { BigCommerceShop } from './bigcommerce-shop.ts';
import {
  bundleAdapters,
  type Driven,
  drive,
  findChromium,
  openChromium,
  openWindow,
  type Window,
} from './in-chromium.ts';
import type { MakerName } from './page.ts';
import type { ShelfShop } from './shelf.ts';
import { ShopifyShop } from './shopify-shop.ts';
import { WooShop } from './woo-shop.ts';

// What a shop may take to answer; short, for some of the fakes never do.
const PATIENCE_MS = 400;

/** A shop with its page open in Chromium. */
export type Visit<Shop extends ShelfShop> = Driven & { shop: Shop; close: () => Promise<void> };

type Open<Shop extends ShelfShop> = (
  prepare?: (shop: Shop) => void,
  stays?: boolean,
) => Promise<Visit<Shop>>;

/** Opens a shop of each kind; it is closed after the test unless it stays. */
export type Mall = {
  shopify: Open<ShopifyShop>;
  woo: Open<WooShop>;
  bigCommerce: Open<BigCommerceShop>;
  analytics: Open<AnalyticsShop>;
};

/** A shop that stays for a whole suite, made as new for each test: opening a page takes long. */
export const staying = <Shop extends ShelfShop>(
  open: () => Promise<Visit<Shop>>,
): (() => Promise<Visit<Shop>>) => {
  let visit: Visit<Shop> | null = null;
  afterAll(() => visit?.close());
  return async () => {
    visit ??= await open();
    visit.shop.reset();
    await visit.renew();
    return { ...visit, close: async () => {} };
  };
};

/** Runs `tests` with the adapters in pages of real shops' kinds; skipped by name without Chromium. */
export const inChromium = (title: string, tests: (mall: Mall) => void): void => {
  const path = findChromium(process.env);
  describe.skipIf(!path)(path ? title : `${title} (no Chromium found)`, () => {
    let browser: Browser;
    let window: Window;
    let bundle: string;
    beforeAll(async () => {
      [bundle, browser] = await Promise.all([bundleAdapters(), openChromium(path ?? '')]);
      window = await openWindow(browser);
    }, 60_000);
    afterAll(() => browser?.close());
    const visit = async <Shop extends ShelfShop>(
      maker: MakerName,
      make: (bundle: string) => Shop,
      [prepare, stays]: Parameters<Open<Shop>>,
    ): Promise<Visit<Shop>> => {
      const shop = make(bundle);
      prepare?.(shop);
      const driven = await drive(window, await shop.open(), maker, PATIENCE_MS);
      const close = async () => {
        await driven.close();
        await shop.close();
      };
      if (!stays) onTestFinished(close);
      return { ...driven, shop, close };
    };
    tests({
      shopify: (...given) => visit('shopify', (code) => new ShopifyShop(code), given),
      woo: (...given) => visit('woocommerce', (code) => new WooShop(code), given),
      bigCommerce: (...given) => visit('bigcommerce', (code) => new BigCommerceShop(code), given),
      analytics: (...given) => visit('data-layer', (code) => new AnalyticsShop(code), given),
    });
  });
};

/** Number on the badge of the shop's page. */
export const badgeOf =
  ({ page }: Driven) =>
  async (): Promise<number> =>
    Number(await page.locator('[data-count]').first().textContent());

type Rest = Pick<Fitting, 'announce'> & Partial<Fitting>;

/** A visit as the contract wants it. */
export const fitted = (visit: Visit<ShelfShop>, rest: Rest): Fitting => ({
  adapter: visit.adapter,
  shop: visit.shop,
  platform: visit.adapter.name,
  refOf: (variantId) => ({
    platform: visit.adapter.name,
    productId: '901',
    variantId: String(visit.shop.numberOf(variantId)),
    url: `${visit.shop.address}${visit.shop.urlOf(variantId)}`,
  }),
  close: visit.close,
  ...rest,
});
