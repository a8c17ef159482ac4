import { buildProduct } from './build-product.ts';
import { layers } from './garments-layers.ts';
import { sweaters } from './garments-sweaters.ts';
import type { Product } from './product.ts';

export { dinarProduct, yenProduct } from './fixtures.ts';
export { giftWrap } from './gift-wrap.ts';
export type * from './product.ts';

/** The twelve garments of the demo shop, in the order of its list, priced in EUR. */
export const garments: readonly Product[] = inShopOrder([...sweaters, ...layers].map(buildProduct));

function inShopOrder(products: Product[]): Product[] {
  const first = ['merino-crew', 'fisherman-cable', 'merino-cardigan', 'fair-isle-yoke'];
  const rank = ({ id }: Product) => (first.includes(id) ? first.indexOf(id) : first.length);
  return products.toSorted((a, b) => rank(a) - rank(b));
}
