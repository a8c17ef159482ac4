import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.ts';
import { openTwoSites, type ShopPageAnswer, type TwoSites } from './two-sites.ts';

export type VisitOptions = ShopPageAnswer & {
  path?: string;
  width?: number;
  height?: number;
};

/** A shopper on a page of the shop. */
export type Visit = { page: Page; context: BrowserContext; requests: string[] };

export type Shopper = {
  sites: () => TwoSites;
  /** The snippet as a merchant pastes it, with more attributes if wanted. */
  snippet: (attributes?: string) => string;
  visit: (options: VisitOptions) => Promise<Visit>;
};

/** Runs `tests` in a real Chromium with both sites up; skipped by name where there is none. */
export const inChromium = (title: string, tests: (shopper: Shopper) => void): void => {
  const path = findChromium(process.env);
  describe.skipIf(!path)(path ? title : `${title} (no Chromium found)`, () => {
    let sites: TwoSites;
    let browser: Browser;
    let contexts: BrowserContext[] = [];
    beforeAll(async () => {
      sites = await openTwoSites();
      browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_FLAGS });
    }, 60_000);
    afterEach(async () => {
      for (const context of contexts) await context.close();
      contexts = [];
    });
    afterAll(async () => {
      await browser?.close();
      await sites?.close();
    });
    tests({
      sites: () => sites,
      snippet: (attributes = '') =>
        `<script async src="${sites.aisle}/aisle.js" data-store="pk_test" ${attributes}></script>`,
      visit: async ({ path: at = '/', width = 1280, height = 800, ...answer }) => {
        sites.pages.set(at, answer);
        const context = await browser.newContext({ viewport: { width, height } });
        contexts.push(context);
        const page = await context.newPage();
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(sites.shop + at);
        return { page, context, requests };
      },
    });
  });
};

/** A page with something on it. */
export const shopHtml = (snippet: string, more: { head?: string; body?: string } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,">${more.head ?? ''}</head><body><h1>Shop</h1><p>Sweaters.</p>${more.body ?? ''}${snippet}</body></html>`;
