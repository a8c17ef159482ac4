import type { Product, ProductOption, Variant } from '@aisle/protocol';
import { productWords } from './words.ts';

/** What an agent needs of one size in one colour, at a glance. */
export type StockCell =
  | { state: 'none' }
  | { state: 'out'; variant: Variant }
  | { state: 'low'; variant: Variant; left: number | null }
  | { state: 'in'; variant: Variant; left: number | null };

type StockRow = { value: string; swatch?: string; cells: StockCell[] };

/** Sizes across, colours down. A product without options has one nameless cell. */
export type StockTable = { across: string; down: string; columns: string[]; rows: StockRow[] };

/** Fewer pieces than this is said by number even where the shop calls it in stock. */
const FEW = 4;

export const canBeSold = (variant: Variant): boolean =>
  variant.availability !== 'OutOfStock' && variant.stock !== 0;

const cellOf = (variant: Variant | undefined): StockCell => {
  if (!variant) return { state: 'none' };
  if (!canBeSold(variant)) return { state: 'out', variant };
  const left = variant.stock ?? null;
  const low = variant.availability === 'LimitedAvailability' || (left !== null && left < FEW);
  return { state: low ? 'low' : 'in', variant, left };
};

const hasOption = (variant: Variant, name: string, value: string): boolean =>
  variant.options.some((option) => option.name === name && option.value === value);

/** Of several variants in one cell (a third option), the one that can be had. */
const best = (variants: Variant[]): Variant | undefined => variants.find(canBeSold) ?? variants[0];

const isColour = (option: ProductOption): boolean =>
  option.values.some((value) => value.swatch !== undefined);

/** Colours go down where there are any; else the shop's second option does. */
const axes = (options: readonly ProductOption[]) => {
  const down = options.find(isColour) ?? options[1];
  const across = options.find((option) => option !== down);
  return { down, across };
};

/** A product's stock as a table of its first two options, in the shop's order. */
export const stockTable = (product: Product): StockTable => {
  const { down, across } = axes(product.options);
  const columns = across?.values.map(({ value }) => value) ?? [''];
  const rows = (down?.values ?? [{ value: '' }]).map((row) => ({
    ...row,
    cells: columns.map((column) =>
      cellOf(
        best(
          product.variants.filter(
            (variant) =>
              (!down || hasOption(variant, down.name, row.value)) &&
              (!across || hasOption(variant, across.name, column)),
          ),
        ),
      ),
    ),
  }));
  return {
    across: across?.name ?? '',
    down: down?.name ?? '',
    columns,
    rows: rows.map(({ value, swatch, cells }) => ({
      value,
      cells,
      ...(swatch === undefined ? {} : { swatch }),
    })),
  };
};

/** One cell in words: `M, oatmeal: 3 left`. */
export const cellWords = (cell: StockCell): string => {
  if (cell.state === 'none') return productWords.notMade;
  if (cell.state === 'out') return productWords.cellSoldOut;
  if (cell.left !== null) return productWords.cellLeft(cell.left);
  return cell.state === 'low' ? productWords.cellFew : productWords.cellIn;
};

/** Lowest and highest price of what can be sold (of all variants where nothing can). */
export const priceRange = (product: Product) => {
  const sellable = product.variants.filter(canBeSold);
  const prices = (sellable.length > 0 ? sellable : product.variants).map(({ price }) => price);
  const sorted = prices.toSorted((a, b) => a.amount - b.amount);
  return { from: sorted[0], to: sorted.at(-1) };
};
