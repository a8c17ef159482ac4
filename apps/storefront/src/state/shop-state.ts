import type { Money } from '../money.ts';
import type { Order } from '../orders/order.ts';

/** A line as it is remembered: prices and names are looked up when it is shown. */
export interface KeptLine {
  key: string;
  variantId: string;
  quantity: number;
  /** The unit price when the shopper added it. */
  priceAtAdd: Money;
}

export interface KeptCart {
  /** Grows with every change. */
  version: number;
  lines: KeptLine[];
  codes: string[];
  /** Token of the order this browser placed last. */
  lastOrder?: string;
  /** What the page calls it; absent on carts of an older shop. */
  id?: string;
  /** Put on the cart by a page, to stand on the order. */
  attributionKey?: string;
  /** For the card in the parcel. */
  giftNote?: string;
  /** Milliseconds since the epoch. */
  touchedAt: number;
}

/** Everything the shop remembers; it is written to the data file as it stands. */
export interface ShopState {
  carts: Record<string, KeptCart>;
  orders: Record<string, Order>;
  lastOrderNumber: number;
  /** Pieces left, where it differs from the catalogue, by variant. */
  stock: Record<string, number>;
  /** Prices in minor units, where they differ from the catalogue, by variant. */
  prices: Record<string, number>;
  /** Codes the merchant has made, by the code in capitals. */
  discounts: Record<string, MadeDiscount>;
  /** Links that fill a cart, by their token. */
  links: Record<string, CheckoutLink>;
  /** Copies of carts, for going on elsewhere, by their token. */
  copies: Record<string, CartCopy>;
}

/** Per cent off, once. */
export interface MadeDiscount {
  percent: number;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Number of the order it was used for. */
  usedBy?: string;
}

/** A cart as it was when its shopper asked for a link to it. */
export interface CartCopy {
  lines: { variantId: string; quantity: number }[];
  codes: string[];
  giftNote?: string;
  attributionKey?: string;
  /** The cart it was taken of, and how it then stood: asked again, the same link is given. */
  of: string;
  version: number;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface CheckoutLink {
  lines: { variantId: string; quantity: number }[];
  code?: string;
  attributionKey?: string;
}

export function emptyState(): ShopState {
  return {
    carts: {},
    orders: {},
    lastOrderNumber: 1000,
    stock: {},
    prices: {},
    discounts: {},
    links: {},
    copies: {},
  };
}
