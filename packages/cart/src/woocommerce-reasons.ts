import type { CartReason } from './port.ts';

/** Codes of the Store API's refusals, in our words. Their messages are in the shop's language. */
const REASONS: Record<string, CartReason> = {
  product_out_of_stock: 'out_of_stock',
  product_partially_out_of_stock: 'not_enough_stock',
  product_not_purchasable: 'variant_unavailable',
  cart_invalid_product: 'variant_unavailable',
  cart_invalid_parent_product: 'variant_unavailable',
  invalid_variation_data: 'variant_unavailable',
  missing_variation_data: 'needs_options',
  missing_attributes: 'variant_required',
  variation_id_from_variation_data: 'variant_required',
  product_invalid_quantity: 'limit',
  cart_item_exists: 'limit',
  cart_invalid_key: 'stale',
  cart_coupon_error: 'code_not_applicable',
  cart_coupon_invalid_code: 'code_unknown',
  cart_coupon_disabled: 'unsupported',
  missing_nonce: 'auth',
  invalid_nonce: 'auth',
};

export const reasonOf = (code: unknown, status: number): CartReason =>
  REASONS[String(code).replace(/^woocommerce_rest_/, '')] ??
  (status === 401 || status === 403 ? 'auth' : 'shop_error');
