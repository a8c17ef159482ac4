import { type Fields, isFields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/**
 * What the merchant says of a shop that a page does not show by itself: `Aisle('shop', {…})` with the
 * platform's name; null where that is said of another platform or of none.
 */
export const configOf = (page: ShopPage, platform: string): Fields | null => {
  const told = page.configuration();
  return isFields(told) && told.platform === platform ? told : null;
};

/** A function of the merchant's own; its faults are the shop's and never reach the chat. */
export const callConfigured = async (call: unknown, ...given: unknown[]): Promise<unknown> => {
  try {
    return typeof call === 'function' ? await call(...given) : undefined;
  } catch {
    return undefined;
  }
};
