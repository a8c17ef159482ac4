import type { Cart, PageView } from '@aisle/protocol';
import { readJsonLdProduct } from './json-ld.ts';
import { documentOf } from './page-document.ts';
import type { CartAddition, CartOutcome } from './port.ts';
import { isFields, readKey, readList, readQuantity } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import type { StoreApi } from './woocommerce-api.ts';
import { wooMoney } from './woocommerce-cart.ts';

type Refusal = Extract<CartOutcome, { kind: 'rejected' }>;

/** The Store API's own id of what is added: the variation, or the product without any. */
export const idOf = ({ ref }: CartAddition): number => Number(ref.variantId ?? ref.productId);

// WooCommerce's word for no limit.
const NO_LIMIT = 9_999;

/** What the shop knows of a product or variation now. */
const lookUp = async (api: StoreApi, line: CartAddition) => {
  const answer = await api.get(`products/${idOf(line)}`);
  if (answer.kind !== 'taken') return { gone: answer.kind === 'refused' && answer.status === 404 };
  const { body } = answer;
  const prices = isFields(body.prices) ? body.prices : {};
  const limits = isFields(body.add_to_cart) ? body.add_to_cart : {};
  const limit = readQuantity(body.low_stock_remaining) ?? readQuantity(limits.maximum);
  return {
    gone: false,
    price: wooMoney(prices.price, prices),
    soldOut: body.is_in_stock === false,
    limit: limit === NO_LIMIT ? undefined : limit,
  };
};

/** Why a line is not added at the price she saw; null where nothing is known against it. */
export const faultOfLine = async (api: StoreApi, line: CartAddition): Promise<Refusal | null> => {
  const { gone, price, soldOut } = await lookUp(api, line);
  if (gone) return { kind: 'rejected', reason: 'variant_unavailable' };
  if (soldOut) return { kind: 'rejected', reason: 'out_of_stock', available: 0 };
  const { expectedPrice } = line;
  if (!price || !expectedPrice) return null;
  const same = price.amount === expectedPrice.amount && price.currency === expectedPrice.currency;
  return same ? null : { kind: 'rejected', reason: 'price_changed', price };
};

/** Pieces of a line that can still be added, where the shop tells. */
export const leftOf = async (
  api: StoreApi,
  line: CartAddition,
  cart: Cart | null,
): Promise<number | undefined> => {
  const { limit } = await lookUp(api, line);
  const id = String(idOf(line));
  const held = cart?.lines.find(({ ref }) => (ref.variantId ?? ref.productId) === id)?.quantity;
  return limit === undefined ? undefined : Math.max(0, limit - (held ?? 0));
};

/** Asks once which products these variations belong to. */
export const learnParents = async (
  api: StoreApi,
  variations: string[],
  parents: Map<string, string>,
): Promise<void> => {
  const unknown = variations.filter((id) => !parents.has(id)).slice(0, 100);
  if (unknown.length === 0) return;
  const query = { include: unknown.join(), type: 'variation', per_page: '100' };
  const answer = await api.get('products', query);
  const found = answer.kind === 'taken' ? readList(answer.body.list).filter(isFields) : [];
  for (const id of unknown) {
    const parent = readKey(found.find((one) => String(one.id) === id)?.parent);
    // Not told: it stands for itself, and is not asked for again.
    parents.set(id, parent && parent !== '0' ? parent : id);
  }
};

/** The product of this page: JSON-LD, with WordPress's own id of the page where it is told. */
export const wooProduct = (page: ShopPage): PageView['product'] => {
  const found = readJsonLdProduct(page.jsonLd(), page.address());
  const name = documentOf(page)?.body.className ?? '';
  const productId = /\bsingle-product\b/.test(name) && /\bpostid-(\d+)\b/.exec(name)?.[1];
  return found && { ...found, ...(productId && { productId }) };
};
