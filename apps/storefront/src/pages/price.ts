import type { Product } from '../catalogue/product.ts';
import { formatMoney, type Money } from '../money.ts';
import { type Html, html } from './html.ts';

/** A price, with the old one struck through and said. */
export function priceTag(price: Money, before?: Money): Html {
  const now = html`<span class="price-now">${formatMoney(price)}</span>`;
  if (!before) return now;
  return html`${now} <s class="price-before"><span class="sr">before </span>${formatMoney(before)}</s>`;
}

/** The price of a product in a list: the lowest, with "from" when variants differ. */
export function productPrice({ variants }: Product): Html {
  const [first, ...rest] = variants.toSorted((a, b) => a.price.amount - b.price.amount);
  if (!first) return html``;
  const differs = rest.some((variant) => variant.price.amount !== first.price.amount);
  return html`${differs && html`<span class="price-from">from </span>`}${priceTag(first.price, first.priceBefore)}`;
}
