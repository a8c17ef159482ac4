import type { PageView } from '@aisle/protocol';
import { askShop } from './ask-shop.ts';
import { readJsonLdProduct } from './json-ld.ts';
import type { CartAddition, CartOutcome } from './port.ts';
import { isFields, readKey, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import { bareId, rootOf } from './shopify-api.ts';
import { ajaxMoney } from './shopify-cart.ts';

type Refusal = Extract<CartOutcome, { kind: 'rejected' }>;

/**
 * Why a line cannot be added now, from the shop's own product data: gone, sold out, or another
 * price. Errors of the cart come in the shop's language; this needs no words. null: nothing is
 * known against it.
 */
export const faultOfLine = async (
  page: ShopPage,
  { ref, expectedPrice }: CartAddition,
): Promise<Refusal | null> => {
  const handle = /\/products\/([^/?#]+)/.exec(ref.url ?? '')?.[1];
  if (!handle) return null;
  const path = `${rootOf(page)}products/${handle}.js`;
  const answer = await askShop(page, { method: 'GET', path });
  if (answer.kind === 'refused' && answer.status === 404) return refusal('variant_unavailable');
  if (answer.kind !== 'taken' || !Array.isArray(answer.body.variants)) return null;
  const variants = readList(answer.body.variants).filter(isFields);
  const variant = variants.find(({ id }) => String(id) === ref.variantId);
  if (!variant) return refusal('variant_unavailable');
  if (variant.available === false) return { ...refusal('out_of_stock'), available: 0 };
  const currency = currencyOf(page) ?? expectedPrice?.currency;
  const price = currency && ajaxMoney(variant.price, currency);
  if (!price || !expectedPrice) return null;
  const same = price.amount === expectedPrice.amount && price.currency === expectedPrice.currency;
  return same ? null : { ...refusal('price_changed'), price };
};

const refusal = (reason: Refusal['reason']): Refusal => ({ kind: 'rejected', reason });

const currencyOf = (page: ShopPage): string | undefined => {
  const shopify = page.global('Shopify');
  const currency = isFields(shopify) && isFields(shopify.currency) ? shopify.currency.active : null;
  return typeof currency === 'string' ? currency : undefined;
};

/** The product of this page: JSON-LD, with Shopify's own id where the page tells it. */
export const shopifyProduct = (page: ShopPage): PageView['product'] => {
  const found = readJsonLdProduct(page.jsonLd(), page.address());
  const analytics = page.global('ShopifyAnalytics');
  const meta = isFields(analytics) ? analytics.meta : undefined;
  const told = isFields(meta) && isFields(meta.product) ? meta.product : undefined;
  const productId = bareId(readKey(told?.id));
  return found && { ...found, ...(productId && { productId }) };
};
