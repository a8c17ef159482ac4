import type { Cart } from '@aisle/protocol';
import type { CartOutcome, CartReason } from './port.ts';

/** What the shop's own answer to a change tells, before the cart is looked at. */
export type ChangeAnswer =
  /** With the cart, where the answer carried it. */
  | { kind: 'done'; cart?: Cart | null }
  | { kind: 'refused'; reason: CartReason; cart?: Cart | null }
  | { kind: 'unclear'; why: 'timeout' | 'network' | 'shop_error' };

type Change = {
  send: (before: Cart) => Promise<ChangeAnswer>;
  /** Whether the cart is as it was wanted. */
  holds: (cart: Cart) => boolean;
  /** The reason where the shop says yes and its cart says no. */
  otherwise: CartReason;
  /** A reason for which the cart as it is now cannot be changed like this. */
  stale?: (before: Cart) => CartReason | null;
};

export type ChangeSteps = { getCart: () => Promise<Cart | null>; refresh: () => void };

/**
 * Changes of a cart that is there, one after the other. Whatever the shop says, the cart decides;
 * a change it already shows is not sent.
 */
export const createChanging = ({ getCart, refresh }: ChangeSteps) => {
  let queue: Promise<unknown> = Promise.resolve();

  const make = async ({ send, holds, otherwise, stale }: Change): Promise<CartOutcome> => {
    const before = await getCart();
    if (!before) return { kind: 'unknown' };
    const old = stale?.(before);
    if (old) return { kind: 'rejected', reason: old, cart: before };
    if (holds(before)) return { kind: 'added', cart: before };
    const answer = await send(before);
    const told = answer.kind === 'unclear' ? null : answer.cart;
    const cart = told ?? (await getCart());
    if (cart && holds(cart)) {
      refresh();
      return { kind: 'added', cart };
    }
    const now = cart && { cart };
    if (answer.kind === 'refused') return { kind: 'rejected', reason: answer.reason, ...now };
    if (!cart) return { kind: 'unknown' };
    if (answer.kind === 'done') return { kind: 'rejected', reason: otherwise, cart };
    return answer.why === 'timeout'
      ? { kind: 'unknown' }
      : { kind: 'rejected', reason: answer.why, cart };
  };

  return (change: Change): Promise<CartOutcome> => {
    const outcome = queue.then(() => make(change));
    queue = outcome.catch(() => {});
    return outcome;
  };
};

/** Pieces of a line by the shop's key; 0 where there is no such line. */
export const piecesAt = (cart: Cart, key: string): number =>
  cart.lines.find((line) => line.key === key)?.quantity ?? 0;

/** A change of a line's quantity that was offered for `expected` pieces. */
export const quantityChange = (key: string, quantity: number, expected: number) => ({
  stale: (before: Cart): CartReason | null =>
    piecesAt(before, key) === expected || piecesAt(before, key) === quantity ? null : 'stale',
  holds: (cart: Cart): boolean => piecesAt(cart, key) === quantity,
});

/** Codes are the same whatever their case. */
export const sameCode = (one: string, other: string): boolean =>
  one.trim().toUpperCase() === other.trim().toUpperCase();

export const hasCode = (cart: Cart, code: string): boolean =>
  cart.codes.some((one) => one.applied && sameCode(one.code, code));
