import type { CartReason } from './port.ts';

/** Codes of the Storefront API's cart errors and warnings, in our words. */
const REASONS: Record<string, CartReason> = {
  MERCHANDISE_OUT_OF_STOCK: 'out_of_stock',
  MERCHANDISE_NOT_ENOUGH_STOCK: 'not_enough_stock',
  MERCHANDISE_NOT_APPLICABLE: 'variant_unavailable',
  INVALID_MERCHANDISE_LINE: 'variant_unavailable',
  MISSING_CUSTOMER_ACCESS_TOKEN: 'auth',
  MAXIMUM_EXCEEDED: 'limit',
  MINIMUM_NOT_MET: 'limit',
  INVALID_INCREMENT: 'limit',
  CART_TOO_LARGE: 'limit',
  DISCOUNT_NOT_FOUND: 'code_unknown',
  DISCOUNT_CURRENTLY_INACTIVE: 'code_expired',
  DISCOUNT_USAGE_LIMIT_REACHED: 'code_expired',
};

/** The first code that we have a word for. Discounts without one are `code_not_applicable`. */
export const reasonOf = (codes: string[]): CartReason | undefined => {
  const known = codes.map((code) => REASONS[code]).find((reason) => reason !== undefined);
  if (known) return known;
  return codes.some((code) => code.startsWith('DISCOUNT_')) ? 'code_not_applicable' : undefined;
};
