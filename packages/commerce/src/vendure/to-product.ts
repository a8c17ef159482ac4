import type { Availability, Product, ProductNotes } from '@aisle/protocol';
import { product } from '@aisle/protocol/schemas';
import { notesFromFields } from '../notes-from-fields.ts';
import { fromHtml, given, linkOf, plain } from '../readable.ts';
import type { ProductAnswer } from './answer.ts';
import { PLATFORM, type VendureOptions } from './options.ts';
import type { ShopFacts } from './shop-facts.ts';
import { toMoney } from './to-money.ts';

type VariantAnswer = ProductAnswer['variants'][number];

/** In our words; null when it is not for sale or cannot be shown. */
export function toProduct(
  answer: ProductAnswer,
  facts: ShopFacts,
  options: VendureOptions,
): Product | null {
  if (!answer.enabled) return null;
  const groups = answer.optionGroups.map(({ name }) => name);
  const place = (variant: VariantAnswer) =>
    variant.options
      .map(({ name, group }) => ({ name: plain(group.name), value: plain(name), at: group.name }))
      .sort((one, other) => groups.indexOf(one.at) - groups.indexOf(other.at))
      .map(({ name, value }) => ({ name, value }));
  const parsed = product.safeParse({
    platform: PLATFORM,
    productId: answer.id,
    name: plain(answer.name),
    url: options.productPage.replaceAll('{slug}', encodeURIComponent(answer.slug)),
    ...given('image', linkOf(answer.featuredAsset?.preview, options.url)),
    ...given('description', fromHtml(answer.description, 2_000)),
    options: answer.optionGroups.map((group) => ({
      name: plain(group.name),
      values: group.options.map(({ name }) => ({ value: plain(name) })).slice(0, 100),
    })),
    variants: answer.variants
      .filter(({ enabled }) => enabled)
      .slice(0, 250)
      .map((variant) => ({
        variantId: variant.id,
        ...given('sku', plain(variant.sku, 200)),
        options: place(variant),
        price: toMoney(variant.priceWithTax, variant.currencyCode, facts.precision),
        ...stockOf(variant, facts),
        ...given('image', linkOf(variant.featuredAsset?.preview, options.url)),
      })),
  });
  return parsed.success ? parsed.data : null;
}

/** How many can be sold: a threshold below zero lets a shop sell what it does not have yet. */
function stockOf(
  variant: VariantAnswer,
  facts: ShopFacts,
): { availability: Availability; stock?: number } {
  const tracked =
    variant.trackInventory === 'INHERIT' ? facts.trackInventory : variant.trackInventory === 'TRUE';
  if (!tracked) return { availability: 'InStock' };
  const held = variant.stockLevels.reduce(
    (all, { stockOnHand, stockAllocated }) => all + stockOnHand - stockAllocated,
    0,
  );
  const threshold = variant.useGlobalOutOfStockThreshold
    ? facts.outOfStockThreshold
    : variant.outOfStockThreshold;
  const stock = Math.max(held - threshold, 0);
  if (stock === 0) return { availability: 'OutOfStock', stock };
  return { availability: held > 0 ? 'InStock' : 'BackOrder', stock };
}

/** What the merchant's custom fields say of size, fabric and care. */
export function toNotes(answer: ProductAnswer, facts: ShopFacts): ProductNotes | null {
  const source = { author: plain(facts.name), at: Date.parse(answer.updatedAt) };
  const fields = Object.entries(answer.customFields ?? {}).map(([name, value]) => ({
    name,
    value,
  }));
  return notesFromFields(fields, source);
}
