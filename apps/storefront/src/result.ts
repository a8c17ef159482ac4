import type { Money } from './money.ts';

/** Why the shop refuses, as its API says it. */
export type RefusalCode =
  | 'unknown_variant'
  | 'unknown_line'
  | 'unknown_product'
  | 'out_of_stock'
  | 'not_enough_stock'
  | 'price_changed'
  | 'stale'
  | 'limit'
  | 'wrong_currency'
  | 'code_unknown'
  | 'code_expired'
  | 'code_minimum'
  | 'code_already_applied'
  | 'code_not_there'
  | 'code_taken'
  | 'unknown_order'
  | 'cart_empty'
  | 'cart_changed'
  | 'invalid';

/** A refusal in plain words, with what the caller needs to go on. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  variantId?: string;
  /** Pieces that can still be put into this cart. */
  left?: number;
  /** The price as it is now. */
  price?: Money;
  /** The line's quantity as it is now. */
  quantity?: number;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (
  code: RefusalCode,
  message: string,
  more: Omit<Refusal, 'code' | 'message'> = {},
): Result<never> => ({ ok: false, refusal: { code, message, ...more } });
