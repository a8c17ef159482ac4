import type { Availability, Product } from '@aisle/protocol';
import { product as productSchema } from '@aisle/protocol/schemas';
import { fromDecimal } from '../decimal.ts';
import { fromHtml, given, linkOf, plain } from '../readable.ts';
import type { ProductAnswer, VariationAnswer } from './shapes.ts';

export const PLATFORM = 'woocommerce';

const AVAILABLE: Record<VariationAnswer['stock_status'], Availability> = {
  instock: 'InStock',
  onbackorder: 'BackOrder',
  outofstock: 'OutOfStock',
};

/** null when it cannot be shown: a draft, without a price, or with an address that is none. */
export function toProduct(
  answer: ProductAnswer,
  variations: VariationAnswer[],
  currency: string,
): Product | null {
  const choices = answer.attributes.filter(({ variation }) => variation).slice(0, 5);
  const variants = answer.type === 'variable' ? variations : [{ ...answer, attributes: [] }];
  const parsed = productSchema.safeParse({
    platform: PLATFORM,
    productId: answer.id,
    name: fromHtml(answer.name),
    url: linkOf(answer.permalink),
    ...given('image', linkOf(answer.images[0]?.src)),
    ...given('description', fromHtml(answer.short_description || answer.description, 2_000)),
    options:
      answer.type === 'variable'
        ? choices.map(({ name, options }) => ({
            name: fromHtml(name),
            values: options.slice(0, 100).map((value) => ({ value: fromHtml(value) })),
          }))
        : [],
    variants: variants.flatMap((variant) => toVariant(variant, currency) ?? []).slice(0, 250),
  });
  return parsed.success && answer.status === 'publish' ? parsed.data : null;
}

function toVariant(variant: VariationAnswer, currency: string): object | null {
  const price = fromDecimal(variant.price, currency);
  // Without a price a variation cannot be bought.
  if (!price) return null;
  const before = fromDecimal(variant.regular_price, currency);
  return {
    variantId: variant.id,
    ...given('sku', plain(variant.sku, 200)),
    options: variant.attributes.slice(0, 5).map(({ name, option }) => ({
      name: fromHtml(name),
      value: fromHtml(option),
    })),
    price,
    ...(before && before.amount > price.amount && { priceBefore: before }),
    availability: AVAILABLE[variant.stock_status],
    ...(variant.stock_quantity !== null && {
      stock: Math.max(Math.floor(variant.stock_quantity), 0),
    }),
    ...given('image', linkOf(variant.image?.src)),
  };
}
