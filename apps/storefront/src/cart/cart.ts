import type { ChosenOption } from '../catalogue/product.ts';
import type { Money } from '../money.ts';

/** Something that happened to a line since it was added, in plain words. */
export interface LineNotice {
  code: 'price_changed' | 'not_enough_stock' | 'out_of_stock';
  message: string;
}

/** A line as the shopper sees it. */
export interface CartLine {
  key: string;
  productId: string;
  variantId: string;
  sku: string;
  name: string;
  options: ChosenOption[];
  url: string;
  image: string;
  quantity: number;
  /** Pieces on the shelf now. */
  stock: number;
  /** What a piece costs now. */
  unitPrice: Money;
  unitPriceBefore?: Money;
  /** What a piece cost when it was added. */
  priceAtAdd: Money;
  lineTotal: Money;
  notices: LineNotice[];
}

export interface CartCode {
  code: string;
  applied: boolean;
  message: string;
  discount: Money;
}

/** The cart as `GET /api/cart` answers it; all money in one currency. */
export interface Cart {
  /** Names the cart, also on the order made of it; opens nothing. Empty before the first line. */
  id: string;
  version: number;
  currency: string;
  lines: CartLine[];
  /** Pieces in all lines: the number on the badge. */
  count: number;
  codes: CartCode[];
  subtotal: Money;
  discount: Money;
  total: Money;
  checkoutUrl: string;
  /** Goes on a card into the parcel; empty: none. */
  giftNote: string;
}
