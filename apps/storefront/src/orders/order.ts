import type { CartLine } from '../cart/cart.ts';
import type { Money } from '../money.ts';

/** Where an order goes. */
export interface Recipient {
  name: string;
  email: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
}

/** An order as it was placed; prices no longer move. */
export interface Order {
  /** Secret part of the thank-you page's address. */
  token: string;
  /** What the shopper is told, "TP-1001". */
  number: string;
  /** Milliseconds since the epoch. */
  placedAt: number;
  lines: (Pick<
    CartLine,
    | 'productId'
    | 'variantId'
    | 'sku'
    | 'name'
    | 'options'
    | 'image'
    | 'quantity'
    | 'unitPrice'
    | 'lineTotal'
  > & { lineId?: string })[];
  codes: string[];
  subtotal: Money;
  discount: Money;
  total: Money;
  recipient: Recipient;
  giftNote: string;
  /** `Cart.id` of the cart it was made of. */
  cartId?: string;
  /** What a page of the shop put on the cart, for whoever counts what it has sold. */
  attributionKey?: string;
  /** What became of it. */
  after?: Aftermath;
}

/** What the merchant did with an order; each list in the order it happened. */
export interface Aftermath {
  cancelled: boolean;
  parcels: Parcel[];
  refunds: { lineId: string; quantity: number; amount: number }[];
  returns: AskedReturn[];
}

export interface Parcel {
  carrier: string;
  number: string;
  url: string;
}

export interface AskedReturn {
  number: string;
  wish: 'refund' | 'exchange';
  lines: { lineId: string; quantity: number; reason: string; instead?: string }[];
  comment: string;
}
