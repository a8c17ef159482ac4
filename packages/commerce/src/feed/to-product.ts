import type { Availability, Product, ProductNotes } from '@aisle/protocol';
import { product as productSchema } from '@aisle/protocol/schemas';
import { fromDecimal } from '../decimal.ts';
import { notesFromFields } from '../notes-from-fields.ts';
import { fromHtml, given, linkOf, plain } from '../readable.ts';

export const PLATFORM = 'feed';

/** One thing that can be bought, as a feed's row or a page's JSON-LD tells of it. Texts as they came. */
export type Listed = {
  id: string;
  /** What its variants share. */
  group: string;
  name: string;
  description: string;
  link: string;
  image: string;
  sku: string;
  price: string;
  currency: string;
  before: string;
  availability: string;
  options: { name: string; value: string }[];
  material: string;
};

/** Rows of one group in the order they came. */
export function groupsOf(listed: readonly Listed[]): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const one of listed) {
    const same = groups.get(one.group);
    if (same) same.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}

/** null when nothing in the group can be shown: no price, no name, an address that is none. */
export function toProduct(rows: readonly Listed[]): Product | null {
  const [first] = rows;
  if (!first) return null;
  const names = [...new Set(rows.flatMap(({ options }) => options.map(({ name }) => name)))];
  const parsed = productSchema.safeParse({
    platform: PLATFORM,
    productId: plain(first.group, 200),
    name: fromHtml(first.name),
    url: linkOf(first.link),
    ...given('image', linkOf(first.image)),
    ...given('description', fromHtml(first.description, 2_000)),
    options: names.map((name) => ({
      name,
      values: [
        ...new Set(
          rows.flatMap(({ options }) =>
            options.flatMap((one) => (one.name === name ? plain(one.value) : [])),
          ),
        ),
      ]
        .slice(0, 100)
        .map((value) => ({ value })),
    })),
    variants: rows.slice(0, 250).flatMap((row) => toVariant(row) ?? []),
  });
  return parsed.success && parsed.data.name !== '' ? parsed.data : null;
}

function toVariant(row: Listed): object | null {
  const price = fromDecimal(row.price, row.currency);
  if (!price) return null;
  const before = fromDecimal(row.before, row.currency);
  return {
    variantId: plain(row.id, 200),
    ...given('sku', plain(row.sku, 200)),
    options: row.options.map(({ name, value }) => ({ name, value: plain(value) })),
    price,
    ...(before && before.amount > price.amount && { priceBefore: before }),
    availability: availabilityOf(row.availability),
    ...given('image', linkOf(row.image)),
  };
}

/** `in_stock`, `in stock`, `https://schema.org/InStock` are one word. What is unknown is not promised. */
function availabilityOf(text: string): Availability {
  const word = text
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/[^a-z]/g, '');
  if (word === 'instock' || word === 'instoreonly' || word === 'onlineonly') return 'InStock';
  if (word === 'limitedavailability') return 'LimitedAvailability';
  if (word === 'preorder' || word === 'presale') return 'PreOrder';
  return word === 'backorder' || word === 'madetoorder' ? 'BackOrder' : 'OutOfStock';
}

export function toNotes(rows: readonly Listed[], at: number): ProductNotes | null {
  const value = rows[0]?.material ?? '';
  return value
    ? notesFromFields([{ name: 'material', value }], { author: 'Product feed', at })
    : null;
}
