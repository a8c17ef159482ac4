import { type AgentRequests, DESK_LIMITS, type Product, type Variant } from '@aisle/protocol';

/** One product the agent is about to offer, with the variant she settled on, if any. */
export type Picked = {
  product: Product;
  variantId: string | null;
  /** Pieces, where it becomes a line of a bundle. */
  quantity: number;
};
export type Tray = readonly Picked[];

/** What is sent of a tray: side by side, or under a name as a bundle. */
export type Offer = { tray: Tray; text: string; bundle: string | null };

/** As many of one thing as a bundle may hold. */
export const MOST_PIECES = 99;

const isSame = (a: Product, b: Product): boolean =>
  a.platform === b.platform && a.productId === b.productId;

export const isPicked = (tray: Tray, product: Product): boolean =>
  tray.some((picked) => isSame(picked.product, product));

export const isFull = (tray: Tray): boolean => tray.length >= DESK_LIMITS.suggestionProducts;

/** Puts a product in, or takes it out again. A full tray stays as it is. */
export const togglePicked = (tray: Tray, product: Product): Tray => {
  if (isPicked(tray, product)) return tray.filter((picked) => !isSame(picked.product, product));
  return isFull(tray) ? tray : [...tray, { product, variantId: null, quantity: 1 }];
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

/** Moves a product one place towards the beginning (-1) or the end (1). */
export const movePicked = (tray: Tray, product: Product, by: -1 | 1): Tray => {
  const from = tray.findIndex((picked) => isSame(picked.product, product));
  const to = from + by;
  const [one, other] = [tray[from], tray[to]];
  if (!one || !other) return tray;
  return tray.map((picked, index) => (index === from ? other : index === to ? one : picked));
};

export const setPieces = (tray: Tray, product: Product, quantity: number): Tray =>
  tray.map((picked) =>
    isSame(picked.product, product)
      ? { ...picked, quantity: Math.min(MOST_PIECES, Math.max(1, Math.round(quantity) || 1)) }
      : picked,
  );

/** The variant that is meant: the one settled on, else the only one there is. */
export const variantOf = ({ product, variantId }: Picked): Variant | undefined =>
  product.variants.length === 1
    ? product.variants[0]
    : product.variants.find((one) => one.variantId === variantId);

/** The first that cannot be a line of a bundle yet: nobody said which size and colour. */
export const openChoice = (tray: Tray): Picked | undefined =>
  tray.find((picked) => variantOf(picked) === undefined);

type Names = AgentRequests['suggestProducts']['payload']['products'];
type Lines = AgentRequests['sendBundle']['payload']['lines'];

/** The products as the server is asked to suggest them. */
export const namesOf = (tray: Tray): Names =>
  tray.map(({ product: { platform, productId }, variantId }) => ({
    platform,
    productId,
    ...(variantId === null ? {} : { variantId }),
  }));

/** The lines of a bundle; what is still open is left out. */
export const linesOf = (tray: Tray): Lines =>
  tray.flatMap((picked) => {
    const variant = variantOf(picked);
    const { platform, productId } = picked.product;
    return variant
      ? [{ platform, productId, variantId: variant.variantId, quantity: picked.quantity }]
      : [];
  });
