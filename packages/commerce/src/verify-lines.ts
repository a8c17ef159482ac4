import type { Product, Variant } from '@aisle/protocol';
import type { ClaimedLine, ProductKey, VerifiedLine } from './port.ts';

/** What a claim says beside what the shop's server says, product by product. */
export async function verifyAgainst(
  findProduct: (key: ProductKey) => Promise<Product | null>,
  lines: ClaimedLine[],
): Promise<VerifiedLine[]> {
  const asked = new Map<string, Promise<Product | null>>();
  const find = (key: ProductKey) => {
    const name = `${key.platform} ${key.productId}`;
    const known = asked.get(name) ?? findProduct(key);
    asked.set(name, known);
    return known;
  };
  return Promise.all(lines.map(async (line) => judge(line, variantOf(await find(line.ref), line))));
}

/** The variant a line names; a product with a single one needs no name. */
function variantOf(product: Product | null, { ref }: ClaimedLine): Variant | undefined {
  if (!product) return undefined;
  if (ref.variantId === undefined)
    return product.variants.length === 1 ? product.variants[0] : undefined;
  return product.variants.find(({ variantId }) => variantId === ref.variantId);
}

export function judge({ unitPrice }: ClaimedLine, variant: Variant | undefined): VerifiedLine {
  if (!variant) return { kind: 'unknown_product' };
  const { price } = variant;
  if (price.currency !== unitPrice.currency) return { kind: 'other_currency', unitPrice: price };
  return { kind: price.amount === unitPrice.amount ? 'right' : 'other_price', unitPrice: price };
}
