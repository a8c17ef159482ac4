import type { Page } from 'playwright-core';

/** Opens the shop's drawer as the shop's own pages do, by `window.shop`. */
export const openDrawer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { shop } = window as Window & { shop?: { openCart(): Promise<void> } };
    if (!shop) throw new Error('this page has no shop');
    await shop.openCart();
  });
