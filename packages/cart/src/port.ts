import type { Cart, Money, PageView, ProductRef } from '@aisle/protocol';

/** Why a shop's cart did not take a change, in our words. */
export type CartReason =
  | 'out_of_stock'
  | 'not_enough_stock'
  | 'variant_unavailable'
  | 'variant_required'
  | 'needs_options'
  | 'limit'
  | 'price_changed'
  /** The line is not as it was when the change was offered. */
  | 'stale'
  | 'code_unknown'
  | 'code_expired'
  | 'code_not_applicable'
  | 'auth'
  | 'rate_limited'
  | 'network'
  | 'shop_error';

/** What became of a change. Adapters never throw: a foreign shop's fault is a value. */
export type CartOutcome =
  | { kind: 'added'; cart: Cart }
  /** The shop took less than was asked; `added` says how much. */
  | { kind: 'partial'; cart: Cart; added: number; reason: CartReason }
  | {
      kind: 'rejected';
      reason: CartReason;
      cart?: Cart;
      /** Pieces the shop has left, where it tells. */
      available?: number;
      /** The shop's price now, with `price_changed`. */
      price?: Money;
    }
  | { kind: 'unsupported' }
  /** No answer came and reading the cart again did not tell either. */
  | { kind: 'unknown' };

/** A line to add. */
export type CartAddition = {
  ref: ProductRef;
  quantity: number;
  /** The unit price she saw; a shop that can compare refuses with `price_changed`. */
  expectedPrice?: Money;
};

export type CartCapabilities = {
  read: boolean;
  write: boolean;
  variants: boolean;
  codes: boolean;
  checkoutLink: boolean;
  /** The shop's own badge and drawer can be told to refresh. */
  refresh: boolean;
  /** The shop says by itself when its cart changes. */
  events: boolean;
  /** False where the cart is pieced together from analytics events. */
  exact: boolean;
};

/** The whole cart as it is now. `sequence` rises with every snapshot of this browser. */
export type CartSnapshot = { sequence: number; cart: Cart };

/**
 * Live sync: hands over a first snapshot and then every different one, from one tab only (the
 * one she looks at). `report` answers whether it was taken; if not, the cart is offered again.
 * Returns how to stop.
 */
export type SyncCart = (report: (snapshot: CartSnapshot) => Promise<boolean>) => () => void;

/** The shopper's own cart in the shop's own page. One adapter per platform; one is active. */
export type CartAdapter = {
  /** Also the `source` of the carts it reads. */
  name: string;
  capabilities: CartCapabilities;
  /** null: the shop did not answer with a cart. */
  getCart(): Promise<Cart | null>;
  /** One attempt per tap: the same attemptId while it is under way, or after it, adds once. */
  add(lines: CartAddition[], attemptId: string): Promise<CartOutcome>;
  setQuantity(key: string, quantity: number, expected: number): Promise<CartOutcome>;
  applyCode(code: string): Promise<CartOutcome>;
  /** The product of the page she is on, if it is a product page. */
  product(): PageView['product'] | undefined;
  /** Makes the shop's own badge and drawer show the cart. */
  refresh(): Promise<void>;
  openCart(): void;
  /** Tells when the cart may have changed; the caller reads it again. Returns how to stop. */
  onChange(tell: () => void): () => void;
  /** Put over every adapter by the loader; an adapter itself has none. */
  sync?: SyncCart;
};
