import type { Page } from 'playwright-core';
import { cartContract } from './contract.ts';
import { badgeOf, fitted, inChromium, type Mall } from './testing/fittings.ts';

// A change of the theme's own; its event comes first and carries a promise of the change.
const announceShopify = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('shopify:cart:lines-update', { bubbles: true });
    const promise = Promise.resolve({ cart: null });
    document.body.dispatchEvent(Object.assign(event, { action: 'add', promise }));
  });

const shopify = async (mall: Mall, actions: boolean) => {
  const visit = await mall.shopify((shop) => {
    shop.actions = actions;
  });
  return fitted(visit, {
    silentAbout: actions ? ['left', 'patience'] : ['left', 'code reasons'],
    badge: badgeOf(visit),
    announce: () => announceShopify(visit.page),
  });
};

inChromium('the contract, in the shops’ own pages', (mall) => {
  cartContract('Shopify, standard actions', () => shopify(mall, true));
  cartContract('Shopify, Ajax API', () => shopify(mall, false));
  cartContract('WooCommerce', async () => {
    const visit = await mall.woo();
    return fitted(visit, {
      silentAbout: ['code reasons'],
      badge: badgeOf(visit),
      announce: () =>
        visit.page.evaluate(() => {
          document.body.dispatchEvent(new Event('wc-blocks_added_to_cart', { bubbles: true }));
        }),
    });
  });
  cartContract('BigCommerce', async () => {
    const visit = await mall.bigCommerce();
    return fitted(visit, {
      announce: () => visit.page.evaluate('jQuery("body").trigger("cart-quantity-update") && 0'),
    });
  });
  cartContract('dataLayer and JSON-LD', async () => {
    const visit = await mall.analytics();
    const tell = (params: unknown) =>
      visit.page.evaluate(`gtag('event', 'view_cart', ${JSON.stringify(params)})`);
    return fitted(visit, {
      refOf: (variantId) => ({ platform: 'data-layer', productId: variantId }),
      announce: async () => void (await tell(visit.shop.viewCart())),
    });
  });
});
