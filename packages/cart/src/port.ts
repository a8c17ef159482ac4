import type {
  Cart,
  CartReason,
  Money,
  OrderClaim,
  PageView,
  ProductRef,
  ProposedChange,
} from '@aisle/protocol';

export type { CartReason };

/** What became of a change. Adapters never throw: a foreign shop's fault is a value. */
export type CartOutcome =
  | { kind: 'added'; cart: Cart }
  /** The shop took less than was asked; `added` says how much, `lines` says of which. */
  | {
      kind: 'partial';
      cart: Cart;
      added: number;
      reason: CartReason;
      /** In the order asked. */
      lines: { asked: number; added: number; reason?: CartReason }[];
    }
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
  /** False: what is in the cart cannot be changed from here, nor an add be taken back. */
  quantities?: boolean;
  variants: boolean;
  codes: boolean;
  /** A code can be taken off again. */
  removeCodes: boolean;
  /** A gift note can be put on the cart. */
  note: boolean;
  /** `checkoutUrl` can answer a link that carries the cart to another device. */
  checkoutLink: boolean;
  /** Our key can be put on the cart, and from there on the order. */
  attribution: boolean;
  /** The shop's own badge and drawer can be told to refresh. */
  refresh: boolean;
  /** The shop says by itself when its cart changes. */
  events: boolean;
  /** False where the cart is pieced together from analytics events. */
  exact: boolean;
};

/** What became of a proposal that she accepted: all of it, or nothing. */
export type ChangesOutcome =
  | { kind: 'applied'; cart: Cart; undo: ProposedChange[] }
  /** The change at this place was not taken; what came before it was taken back. */
  | {
      kind: 'refused';
      change: number;
      reason: CartReason;
      available?: number;
      price?: Money;
      cart?: Cart;
    }
  /** No answer came and reading the cart again did not tell either. */
  | { kind: 'unknown' };

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
  removeCode(code: string): Promise<CartOutcome>;
  /** Puts a gift note on the cart, in the place of an earlier one; empty takes it off. */
  setNote(note: string): Promise<CartOutcome>;
  /**
   * The gift note as it stands, so that one can be put back; it is asked for nothing else. Absent
   * where the shop does not tell it, null where it did not answer.
   */
  note?(): Promise<string | null>;
  /** Puts our key on the cart beside what others have put there. False: it could not. */
  setAttribution(key: string): Promise<boolean>;
  /** A link that opens this cart, or its check-out, elsewhere; null where the shop has none. */
  checkoutUrl(): Promise<string | null>;
  /** The product of the page she is on, if it is a product page. */
  product(): PageView['product'] | undefined;
  /** Tells of an order this page says was just placed, once each. Returns how to stop. */
  onOrder(tell: (order: OrderClaim) => void): () => void;
  /** Makes the shop's own badge and drawer show the cart. */
  refresh(): Promise<void>;
  /** The page shows an older cart until it is loaded again, for its theme cannot be told. */
  showsOldCart?(): boolean;
  openCart(): void;
  /** Tells when the cart may have changed; the caller reads it again. Returns how to stop. */
  onChange(tell: () => void): () => void;
  /** Put over every adapter by the loader; an adapter itself has none. */
  sync?: SyncCart;
  /**
   * Likewise: applies a proposal that she accepted, each change once however often the same
   * attemptId comes, and takes back what was done when one is refused.
   */
  applyChanges?(changes: ProposedChange[], attemptId: string): Promise<ChangesOutcome>;
};
