import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';
import { askShop } from './ask-shop.ts';

/** The product with its live price and stock, for a suggestion card or an agent's draft. */
export const fetchProduct: Handler<ShopperRequests['fetchProduct'], Caller> = async (
  house,
  caller,
  asked,
) => {
  if (caller.kind === 'shopper') {
    const error = await house.limits.take('read', `product${caller.shopperId}`);
    if (error) return { ok: false, error };
  }
  return askShop(house, caller.storeId, async (catalogue) => {
    const product = await catalogue.findProduct(asked.product);
    return product ? ok({ product }) : refuse('not_found', 'the shop has no such product');
  });
};
