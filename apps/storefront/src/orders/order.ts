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
  lines: Pick<
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
  >[];
  codes: string[];
  subtotal: Money;
  discount: Money;
  total: Money;
  recipient: Recipient;
  giftNote: string;
}
