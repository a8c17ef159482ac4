import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
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

export type Mall = {
  shopify: (prepare?: (shop: ShopifyShop) => void) => Promise<Visit<ShopifyShop>>;
  woo: (prepare?: (shop: WooShop) => void) => Promise<Visit<WooShop>>;
  bigCommerce: (prepare?: (shop: BigCommerceShop) => void) => Promise<Visit<BigCommerceShop>>;
  analytics: (prepare?: (shop: AnalyticsShop) => void) => Promise<Visit<AnalyticsShop>>;
};

/** Runs `tests` with the adapters in pages of real shops' kinds; skipped by name without Chromium. */
export const inChromium = (title: string, tests: (mall: Mall) => void): void => {
  const path = findChromium(process.env);
  describe.skipIf(!path)(path ? title : `${title} (no Chromium found)`, () => {
    let browser: Browser;
    let window: Window;
    let bundle: string;
    let visits: { close: () => Promise<void> }[] = [];
    beforeAll(async () => {
      [bundle, browser] = await Promise.all([bundleAdapters(), openChromium(path ?? '')]);
      window = await openWindow(browser);
    }, 60_000);
    afterEach(async () => {
      for (const visit of visits) await visit.close();
      visits = [];
    });
    afterAll(() => browser?.close());
    const visit = async <Shop extends ShelfShop>(
      maker: MakerName,
      make: (bundle: string) => Shop,
      prepare: (shop: Shop) => void = () => {},
    ): Promise<Visit<Shop>> => {
      const shop = make(bundle);
      prepare(shop);
      const driven = await drive(window, await shop.open(), maker, PATIENCE_MS);
      let open = true;
      const close = async () => {
        if (!open) return;
        open = false;
        await driven.close();
        await shop.close();
      };
      visits.push({ close });
      return { ...driven, shop, close };
    };
    tests({
      shopify: (prepare) => visit('shopify', (code) => new ShopifyShop(code), prepare),
      woo: (prepare) => visit('woocommerce', (code) => new WooShop(code), prepare),
      bigCommerce: (prepare) => visit('bigcommerce', (code) => new BigCommerceShop(code), prepare),
      analytics: (prepare) => visit('data-layer', (code) => new AnalyticsShop(code), prepare),
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
