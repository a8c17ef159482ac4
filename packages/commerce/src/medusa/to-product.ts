import type { Availability, Product, ProductNotes } from '@aisle/protocol';
import { product } from '@aisle/protocol/schemas';
import { fromDecimal } from '../decimal.ts';
import { notesFromFields } from '../notes-from-fields.ts';
import { fromHtml, given, linkOf, plain } from '../readable.ts';
import type { ProductAnswer } from './answer.ts';
import { type MedusaOptions, PLATFORM } from './options.ts';
import type { ShopFacts } from './shop-facts.ts';

type VariantAnswer = ProductAnswer['variants'][number];

/** What Medusa's admin calls the option of a product that has no choice: it must have one. */
const NO_CHOICE = 'default option';

/** In our words; null when none of it is sold in the region it was asked for. */
export function toProduct(answer: ProductAnswer, options: MedusaOptions): Product | null {
  const choices = answer.options.filter(({ title }) => title.toLowerCase() !== NO_CHOICE);
  const titles = choices.map(({ title }) => title);
  const parsed = product.safeParse({
    platform: PLATFORM,
    productId: answer.id,
    name: plain(answer.title),
    url: options.productPage.replaceAll('{slug}', encodeURIComponent(answer.handle)),
    ...given('image', linkOf(answer.thumbnail, options.url)),
    ...given('description', fromHtml(answer.description ?? '', 2_000)),
    options: choices.map(({ title, values }) => ({
      name: plain(title),
      values: values.map(({ value }) => ({ value: plain(value) })).slice(0, 100),
    })),
    variants: [...answer.variants]
      .sort(inOrder(choices))
      .flatMap((variant) => variantOf(variant, titles, options) ?? [])
      .slice(0, 250),
  });
  return parsed.success ? parsed.data : null;
}

/** Medusa answers variants in no order: by their rank, then as their options stand. */
function inOrder(choices: ProductAnswer['options']) {
  const placeOf = (variant: VariantAnswer): number[] => [
    variant.variant_rank ?? 0,
    ...choices.map(({ title, values }) => {
      const chosen = variant.options.find(({ option }) => option?.title === title)?.value;
      return values.findIndex(({ value }) => value === chosen);
    }),
  ];
  return (one: VariantAnswer, other: VariantAnswer): number => {
    const place = placeOf(other);
    return placeOf(one).reduce((sign, at, index) => sign || at - (place[index] ?? 0), 0);
  };
}

function variantOf(variant: VariantAnswer, titles: string[], options: MedusaOptions) {
  const { calculated_amount, original_amount, currency_code } = variant.calculated_price ?? {};
  if (calculated_amount === null || calculated_amount === undefined || !currency_code) return null;
  const money = (amount: number) => fromDecimal(amount, currency_code.toUpperCase());
  const price = money(calculated_amount);
  const before = original_amount ? money(original_amount) : null;
  const chosen = variant.options
    .flatMap(({ value, option }) => (option ? [{ name: option.title, value: plain(value) }] : []))
    .filter(({ name }) => titles.includes(name))
    .sort((one, other) => titles.indexOf(one.name) - titles.indexOf(other.name));
  return {
    variantId: variant.id,
    ...given('sku', plain(variant.sku ?? '', 200)),
    options: chosen.map(({ name, value }) => ({ name: plain(name), value })),
    price,
    ...(price && before && before.amount > price.amount && { priceBefore: before }),
    ...stockOf(variant),
    ...given('image', linkOf(variant.thumbnail, options.url)),
  };
}

function stockOf(variant: VariantAnswer): { availability: Availability; stock?: number } {
  const held = variant.inventory_quantity;
  if (!variant.manage_inventory || held === null || held === undefined)
    return { availability: 'InStock' };
  const stock = Math.max(Math.floor(held), 0);
  if (stock > 0) return { availability: 'InStock', stock };
  return { availability: variant.allow_backorder ? 'BackOrder' : 'OutOfStock', stock };
}

/** What the product's own fields and the merchant's metadata say of size, fabric and care. */
export function toNotes(answer: ProductAnswer, facts: ShopFacts): ProductNotes | null {
  const { material, weight, metadata } = answer;
  const own = { ...given('material', material), ...given('weightGrams', weight) };
  const source = { author: plain(facts.name), at: Date.parse(answer.updated_at) };
  const fields = Object.entries({ ...own, ...metadata }).map(([name, value]) => ({ name, value }));
  return notesFromFields(fields, source);
}
