import { LIMITS } from './limits.ts';
import type { Product } from './product.ts';
import type { Mark, Shortlist, Shortlisted } from './shortlist.ts';

/** What names a product on a list. */
type Key = Pick<Product, 'platform' | 'productId'>;

export const EMPTY_SHORTLIST: Shortlist = { version: 0, products: [], dismissed: [] };

const isSame = (one: Key, other: Key): boolean =>
  one.platform === other.platform && one.productId === other.productId;

/** How a product stands on a list. */
export const markOf = ({ products, dismissed }: Shortlist, key: Key): Mark => {
  if (products.some(({ product }) => isSame(product, key))) return 'kept';
  return dismissed.some((one) => isSame(one, key)) ? 'dismissed' : 'none';
};

/**
 * The list after one mark: here and not in either end, because the widget shows a mark before the
 * server has taken it. Marking again what is marked so changes nothing; `version` is the server's.
 * @returns null where no more can be kept
 */
export const withMark = (list: Shortlist, wanted: Shortlisted, mark: Mark): Shortlist | null => {
  const { product } = wanted;
  const now = markOf(list, product);
  if (now === mark && mark !== 'kept') return list;
  if (now === 'kept' && mark === 'kept') {
    const known = list.products.find((one) => isSame(one.product, product));
    if (known?.variantId === wanted.variantId) return list;
    const products = list.products.map((one) => (one === known ? { ...wanted, at: one.at } : one));
    return { ...list, products };
  }
  const products = list.products.filter((one) => !isSame(one.product, product));
  const dismissed = list.dismissed.filter((one) => !isSame(one, product));
  if (mark === 'none') return { ...list, products, dismissed };
  if (mark === 'kept') {
    const full = products.length >= LIMITS.shortlistProducts;
    return full ? null : { ...list, products: [...products, wanted], dismissed };
  }
  const { platform, productId } = product;
  const aside = [...dismissed, { platform, productId }].slice(-LIMITS.dismissedProducts);
  return { ...list, products, dismissed: aside };
};
