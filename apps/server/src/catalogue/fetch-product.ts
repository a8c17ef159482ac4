import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import type { Handler, ShopperCaller } from '../house.ts';
import { askShop } from './ask-shop.ts';

/** The product with its live price and stock, for a suggestion card. */
export const fetchProduct: Handler<ShopperRequests['fetchProduct'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
  asked,
) => {
  const error = await house.limits.take('read', `product${shopperId}`);
  if (error) return { ok: false, error };
  return askShop(house, storeId, async (catalogue) => {
    const product = await catalogue.findProduct(asked.product);
    return product ? ok({ product }) : refuse('not_found', 'the shop has no such product');
  });
};
