import type { Product, Variant } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { priceRange } from './stock-table.ts';
import { productWords } from './words.ts';

/** The variant's price, else the product's: one amount, or `from` the lowest. */
export const priceWords = (product: Product, variant?: Variant): string => {
  if (variant) return formatMoney(variant.price);
  const { from, to } = priceRange(product);
  if (!from) return '';
  return to && to.amount !== from.amount
    ? productWords.priceFrom(formatMoney(from))
    : formatMoney(from);
};
