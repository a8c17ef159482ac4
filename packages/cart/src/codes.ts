import type { Cart } from '@aisle/protocol';

/** Codes as people write them: case and spaces around do not matter. */
export const sameCode = (one: string, other: string): boolean =>
  one.trim().toUpperCase() === other.trim().toUpperCase();

/** Whether the cart counts this code. */
export const hasCode = (cart: Cart, code: string): boolean =>
  cart.codes.some((one) => one.applied && sameCode(one.code, code));

/** Whether the code stands on the cart, counted or not. */
export const namesCode = (cart: Cart, code: string): boolean =>
  cart.codes.some((one) => sameCode(one.code, code));
