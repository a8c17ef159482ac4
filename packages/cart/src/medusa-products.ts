import type { Money } from '@aisle/protocol';
import type { MedusaApi } from './medusa-api.ts';
import { moneyFromDecimal, readCurrency } from './money.ts';
import { type Fields, isFields, readList, readQuantity } from './read-fields.ts';

/** What is asked of a variant: what a cart does not tell of it. */
export type MedusaVariant = {
  options: { name: unknown; value: unknown }[];
  price: Money | null;
  /** Pieces left; undefined where the shop does not count. */
  stock: number | undefined;
};

const FIELDS =
  'id,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity,' +
  // Without the product's own options those of a variant come without their titles.
  '*options,*options.values,*variants.options,*variants.calculated_price';

/** Variants by their id; those of unknown or unpublished products are not there. */
export const askVariants = async (
  api: MedusaApi,
  productIds: readonly string[],
  regionId: unknown,
): Promise<Map<string, MedusaVariant> | null> => {
  const ids = [...new Set(productIds)].map((id) => `id[]=${encodeURIComponent(id)}`).join('&');
  const region = typeof regionId === 'string' ? `&region_id=${encodeURIComponent(regionId)}` : '';
  const path = `/store/products?${ids}${region}&limit=100&fields=${encodeURIComponent(FIELDS)}`;
  const answer = await api.ask('GET', path);
  if (answer.kind !== 'taken') return null;
  const variants = readList(answer.body.products).flatMap((product) =>
    isFields(product) ? readList(product.variants).filter(isFields) : [],
  );
  return new Map(variants.map((variant) => [String(variant.id), variantOf(variant)]));
};

const variantOf = (variant: Fields): MedusaVariant => {
  const price = isFields(variant.calculated_price) ? variant.calculated_price : {};
  const currency = readCurrency(price.currency_code);
  const counted = variant.manage_inventory === true && variant.allow_backorder !== true;
  return {
    options: readList(variant.options)
      .filter(isFields)
      .map(({ option, value }) => ({ name: isFields(option) ? option.title : undefined, value }))
      // What Medusa's admin calls the option of a product without a choice: it must have one.
      .filter(({ name }) => String(name).toLowerCase() !== 'default option'),
    price: currency ? moneyFromDecimal(price.calculated_amount, currency) : null,
    stock: counted ? readQuantity(variant.inventory_quantity) : undefined,
  };
};
