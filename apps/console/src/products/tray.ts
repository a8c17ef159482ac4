import { LIMITS, type Product } from '@aisle/protocol';

/** One product the agent is about to offer, with the variant she settled on, if any. */
export type Picked = { product: Product; variantId: string | null };
export type Tray = readonly Picked[];

const isSame = (a: Product, b: Product): boolean =>
  a.platform === b.platform && a.productId === b.productId;

export const isPicked = (tray: Tray, product: Product): boolean =>
  tray.some((picked) => isSame(picked.product, product));

export const isFull = (tray: Tray): boolean => tray.length >= LIMITS.suggestionProducts;

/** Puts a product in, or takes it out again. A full tray stays as it is. */
export const togglePicked = (tray: Tray, product: Product): Tray => {
  if (isPicked(tray, product)) return tray.filter((picked) => !isSame(picked.product, product));
  return isFull(tray) ? tray : [...tray, { product, variantId: null }];
};

/** Settles on a variant (putting the product in if need be); the same one again frees the choice. */
export const chooseVariant = (tray: Tray, product: Product, variantId: string): Tray => {
  const withIt = isPicked(tray, product) ? tray : togglePicked(tray, product);
  return withIt.map((picked) =>
    isSame(picked.product, product)
      ? { ...picked, variantId: picked.variantId === variantId ? null : variantId }
      : picked,
  );
};
