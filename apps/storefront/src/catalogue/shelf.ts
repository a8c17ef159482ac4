import type { ShopState } from '../state/shop-state.ts';
import { availabilityOf } from './build-product.ts';
import type { Product, Variant } from './product.ts';

/** The catalogue as it can be bought now: stock and prices move while the shop is open. */
export interface Shelf {
  /** The garments of the list, with live stock and prices. */
  list(): Product[];
  product(id: string): Product | undefined;
  variant(variantId: string): { product: Product; variant: Variant } | undefined;
  /** Sets the pieces left. Throws when the variant or the number is nonsense. */
  setStock(variantId: string, pieces: number): void;
  /** Sets the price in minor units of the variant's currency. Throws on nonsense. */
  setPrice(variantId: string, amount: number): void;
}

/** A shelf over fixed products; what has moved lives in `state`. */
export function createShelf(
  listed: readonly Product[],
  unlisted: readonly Product[],
  state: Pick<ShopState, 'stock' | 'prices'>,
): Shelf {
  const byId = new Map([...listed, ...unlisted].map((product) => [product.id, product]));
  const owners = new Map(
    [...byId.values()].flatMap((product) => product.variants.map(({ id }) => [id, product])),
  );
  const live = (product: Product): Product => ({
    ...product,
    variants: product.variants.map((variant) => liveVariant(variant, state)),
  });
  const check = (variantId: string, number: number) => {
    if (!owners.has(variantId)) throw new RangeError(`There is no variant ${variantId}`);
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is no amount`);
  };
  return {
    list: () => listed.map(live),
    product: (id) => {
      const product = byId.get(id);
      return product && live(product);
    },
    variant: (variantId) => {
      const owner = owners.get(variantId);
      const product = owner && live(owner);
      const variant = product?.variants.find(({ id }) => id === variantId);
      return product && variant && { product, variant };
    },
    setStock: (variantId, pieces) => {
      check(variantId, pieces);
      state.stock[variantId] = pieces;
    },
    setPrice: (variantId, amount) => {
      check(variantId, amount);
      state.prices[variantId] = amount;
    },
  };
}

function liveVariant(variant: Variant, state: Pick<ShopState, 'stock' | 'prices'>): Variant {
  const stock = state.stock[variant.id] ?? variant.stock;
  const amount = state.prices[variant.id] ?? variant.price.amount;
  const { priceBefore, ...rest } = variant;
  return {
    ...rest,
    // A price before that is not higher would be a false reduction.
    ...(priceBefore && priceBefore.amount > amount && { priceBefore }),
    price: { amount, currency: variant.price.currency },
    stock,
    availability: availabilityOf(stock),
  };
}
