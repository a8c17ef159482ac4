import type { GuidePlace } from '@aisle/protocol';

/**
 * Where shops usually have the place, best first. The first group is how a shop marks it for us;
 * the rest are forms and links that Shopify's, WooCommerce's and most other themes share.
 */
export const USUAL: Record<GuidePlace, readonly string[]> = {
  cart: [
    '[data-place=cart]',
    '#cart-icon-bubble',
    '.wc-block-mini-cart__button, .cart-contents',
    'header a[href*="/cart"], a[href$="/cart"], a[href*="/basket"]',
  ],
  size_guide: [
    '[data-place=size_guide]',
    '#size-chart, #size-guide, [class*=size-guide], [class*=size-chart]',
    'a[href*="size"], button[aria-controls*=size]',
  ],
  code: [
    '[data-place=code]',
    'input[name*=coupon], input[name*=discount], input[name*=promo]',
    '.wc-block-components-totals-coupon, .showcoupon',
  ],
  checkout: [
    '[data-place=checkout]',
    'button[name=checkout], input[name=checkout]',
    '.checkout-button, .wc-block-cart__submit-button',
    'a[href*="/checkout"], form[action*="/checkout"] [type=submit]',
  ],
};
