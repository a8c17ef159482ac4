import { parse } from 'csv-parse/sync';
import { ShopError } from '../port.ts';
import type { Listed } from './to-product.ts';

/** Column names as Google's product feeds have them; `g:id` and `Image Link` are the same words. */
const column = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replace(/[\s-]+/g, '_');

const NEEDED = ['id', 'title', 'link', 'price'];

/** A product feed's rows, from comma, semicolon, tab or bar separated text. */
export function readFeed(text: string, host: string): Listed[] {
  const header = text.slice(0, 5_000).split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ['\t', ';', '|'].find((one) => header.includes(one)) ?? ',';
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map(column),
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    throw new ShopError('unreadable', `${host} answered no table`, { cause });
  }
  const names = header.replace(/^\uFEFF/, '').split(delimiter);
  const found = new Set(names.map((name) => column(name.replaceAll('"', ''))));
  const absent = NEEDED.filter((name) => !found.has(name));
  if (absent.length > 0)
    throw new ShopError('unreadable', `${host} answered a table without ${absent.join(', ')}`);
  return rows.map((row) => ({
    id: row.id ?? '',
    group: row.item_group_id || row.id || '',
    name: row.title ?? '',
    description: row.description ?? '',
    link: row.link ?? '',
    image: row.image_link ?? '',
    sku: row.mpn ?? '',
    ...prices(row.price ?? '', row.sale_price ?? ''),
    availability: row.availability ?? '',
    options: [
      { name: 'Size', value: row.size ?? '' },
      { name: 'Colour', value: row.color ?? '' },
      { name: 'Pattern', value: row.pattern ?? '' },
    ].filter(({ value }) => value !== ''),
    material: row.material ?? '',
  }));
}

/** `89.90 EUR`, and the lower `sale_price` where there is one. */
function prices(usual: string, sale: string) {
  const now = amountOf(sale) ?? amountOf(usual);
  const before = amountOf(sale) ? amountOf(usual) : null;
  return {
    price: now?.amount ?? '',
    currency: now?.currency ?? '',
    before: before && before.currency === now?.currency ? before.amount : '',
  };
}

function amountOf(text: string): { amount: string; currency: string } | null {
  const currency = /[A-Z]{3}/.exec(text)?.[0];
  const amount = /\d+(?:\.\d+)?/.exec(
    text.replace(/(\d),(?=\d{3}\b)/g, '$1').replace(',', '.'),
  )?.[0];
  return currency && amount ? { amount, currency } : null;
}
