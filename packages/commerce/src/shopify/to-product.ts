import type { Availability, Product } from '@aisle/protocol';
import { product as productSchema } from '@aisle/protocol/schemas';
import { fromDecimal } from '../decimal.ts';
import { given, linkOf, plain } from '../readable.ts';
import type { ProductAnswer } from './shapes.ts';

export const PLATFORM = 'shopify';

/** What Shopify calls the one variant of a product without options. */
const NO_CHOICE = 'Default Title';

type VariantAnswer = ProductAnswer['variants']['nodes'][number];

/** null when it cannot be shown: not for sale, or in no currency we know. */
export function toProduct(
  answer: ProductAnswer,
  { currency, url }: { currency: string; url: string },
): Product | null {
  const single = answer.variants.nodes.every(({ selectedOptions }) =>
    selectedOptions.every(({ value }) => value === NO_CHOICE),
  );
  const parsed = productSchema.safeParse({
    platform: PLATFORM,
    productId: answer.legacyResourceId,
    name: plain(answer.title),
    url:
      linkOf(answer.onlineStoreUrl) ??
      linkOf(`/products/${encodeURIComponent(answer.handle)}`, url),
    ...given('image', linkOf(answer.featuredMedia?.preview?.image?.url)),
    ...given('description', plain(answer.description, 2_000)),
    options: single
      ? []
      : answer.options.slice(0, 5).map(({ name, optionValues }) => ({
          name: plain(name),
          values: optionValues.slice(0, 100).map((value) => ({
            value: plain(value.name),
            ...given('swatch', /^#[0-9a-f]{6}$/i.exec(value.swatch?.color ?? '')?.[0]),
          })),
        })),
    variants: answer.variants.nodes.slice(0, 250).map((variant) => {
      const before = variant.compareAtPrice && fromDecimal(variant.compareAtPrice, currency);
      const price = fromDecimal(variant.price, currency);
      return {
        variantId: variant.legacyResourceId,
        ...given('sku', variant.sku?.slice(0, 200)),
        options: single
          ? []
          : variant.selectedOptions.slice(0, 5).map(({ name, value }) => ({
              name: plain(name),
              value: plain(value),
            })),
        price,
        ...(before && price && before.amount > price.amount && { priceBefore: before }),
        availability: availabilityOf(variant),
        ...(variant.inventoryPolicy === 'DENY' &&
          variant.inventoryQuantity !== null && { stock: Math.max(variant.inventoryQuantity, 0) }),
        ...given('image', linkOf(variant.image?.url)),
      };
    }),
  });
  return parsed.success ? parsed.data : null;
}

function availabilityOf(variant: VariantAnswer): Availability {
  if (!variant.availableForSale) return 'OutOfStock';
  const left = variant.inventoryQuantity;
  return variant.inventoryPolicy === 'CONTINUE' && left !== null && left <= 0
    ? 'BackOrder'
    : 'InStock';
}
