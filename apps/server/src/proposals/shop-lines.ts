import type { Catalogue, ProductKey } from '@aisle/commerce';
import {
  type CartLine,
  type ChosenOption,
  type NamedLine,
  type OfferedLine,
  ok,
  type Product,
  type Result,
  refuse,
  type Variant,
} from '@aisle/protocol';

export type VariantKey = ProductKey & { variantId?: string | undefined };

/** The shop's products, each asked for once. */
export const createShelf = (catalogue: Catalogue) => {
  const asked = new Map<string, Promise<Product | null>>();
  return (key: ProductKey): Promise<Product | null> => {
    const { platform, productId } = key;
    const name = JSON.stringify([platform, productId]);
    const known = asked.get(name) ?? catalogue.findProduct({ platform, productId });
    asked.set(name, known);
    return known;
  };
};

export type Shelf = ReturnType<typeof createShelf>;

/** What people call it: `Merino crew, M, oatmeal`. */
export const nameOf = (line: { name: string; options: readonly ChosenOption[] }): string =>
  [line.name, ...line.options.map(({ value }) => value)].join(', ');

/** One variant of the shop in so many pieces, as it can be had now. `held` are in her cart already. */
export async function offerLine(
  shelf: Shelf,
  key: VariantKey,
  { quantity, held }: { quantity: number; held: number },
): Promise<Result<OfferedLine>> {
  const product = await shelf(key);
  if (!product) return refuse('not_found', `The shop has no product ${key.productId}.`);
  const variant = variantOf(product, key.variantId);
  if (!variant)
    return refuse('not_found', `${product.name} has no such size or colour; choose one first.`);
  const line = lineOf(product, variant, quantity);
  const short = shortage(variant, quantity + held);
  return short === null ? ok(line) : refuse('sold_out', soldOutWords(line, short));
}

const variantOf = ({ variants }: Product, variantId: string | undefined): Variant | undefined =>
  variantId === undefined && variants.length === 1
    ? variants[0]
    : variants.find((one) => one.variantId === variantId);

/** Pieces left, where the shop has not enough; null where it has. */
export const shortage = ({ availability, stock }: Variant, wanted: number): number | null => {
  if (availability === 'OutOfStock' || stock === 0) return 0;
  const endless = availability === 'BackOrder' || availability === 'PreOrder';
  return !endless && stock !== undefined && stock < wanted ? stock : null;
};

export const soldOutWords = (
  line: { name: string; options: readonly ChosenOption[] },
  left: number,
): string =>
  left === 0 ? `${nameOf(line)} is sold out.` : `The shop has only ${left} of ${nameOf(line)}.`;

const lineOf = (product: Product, variant: Variant, quantity: number): OfferedLine => {
  const { platform, productId, url, name } = product;
  const image = variant.image ?? product.image;
  return {
    ref: {
      ...{ platform, productId, variantId: variant.variantId, url },
      ...(variant.sku !== undefined && { sku: variant.sku }),
    },
    name,
    options: variant.options,
    ...(image !== undefined && { image }),
    quantity,
    unitPrice: variant.price,
  };
};

/** A line of her cart as a proposal names it. */
export const namedLine = (line: CartLine): NamedLine => {
  const { key, ref, name, options, image, quantity, unitPrice } = line;
  return { key, ref, name, options, ...(image && { image }), quantity, unitPrice };
};
