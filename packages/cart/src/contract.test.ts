import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { cartContract } from './contract.ts';
import { badgeOf, fitted, inChromium, type Mall, staying } from './testing/fittings.ts';

// A change of the theme's own; its event comes first and carries a promise of the change.
const announceShopify = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('shopify:cart:lines-update', { bubbles: true });
    const promise = Promise.resolve({ cart: null });
    document.body.dispatchEvent(Object.assign(event, { action: 'add', promise }));
  });

const shopify = (mall: Mall, actions: boolean) => {
  const open = staying(() =>
    mall.shopify((shop) => {
      shop.actions = actions;
    }, true),
  );
  return async () => {
    const visit = await open();
    return fitted(visit, {
      silentAbout: actions ? ['left', 'patience'] : ['left', 'code reasons'],
      badge: badgeOf(visit),
      announce: () => announceShopify(visit.page),
    });
  };
};

const woo = (mall: Mall) => {
  const open = staying(() => mall.woo(undefined, true));
  return async () => {
    const visit = await open();
    return fitted(visit, {
      silentAbout: ['code reasons'],
      badge: badgeOf(visit),
      announce: () =>
        visit.page.evaluate(() => {
          document.body.dispatchEvent(new Event('wc-blocks_added_to_cart', { bubbles: true }));
        }),
    });
  };
};

const bigCommerce = (mall: Mall) => {
  const open = staying(() => mall.bigCommerce(undefined, true));
  return async () => {
    const visit = await open();
    return fitted(visit, {
      announce: () => visit.page.evaluate('jQuery("body").trigger("cart-quantity-update") && 0'),
    });
  };
};

const analytics = (mall: Mall) => {
  const open = staying(() => mall.analytics(undefined, true));
  return async () => {
    const visit = await open();
    await visit.page.evaluate('void (window.dataLayer = [])');
    return fitted(visit, {
      refOf: (variantId) => ({ platform: 'data-layer', productId: variantId }),
      announce: () => {
        const told = JSON.stringify(visit.shop.viewCart());
        return visit.page.evaluate(`void gtag('event', 'view_cart', ${told})`);
      },
    });
  };
};

inChromium('the contract, in the shops’ own pages', (mall) => {
  // In a describe each: what stays is closed after its suite.
  describe('with actions', () => cartContract('Shopify, standard actions', shopify(mall, true)));
  describe('without', () => cartContract('Shopify, Ajax API', shopify(mall, false)));
  describe('blocks and classic', () => cartContract('WooCommerce', woo(mall)));
  describe('Stencil', () => cartContract('BigCommerce', bigCommerce(mall)));
  describe('any shop', () => cartContract('dataLayer and JSON-LD', analytics(mall)));
});
