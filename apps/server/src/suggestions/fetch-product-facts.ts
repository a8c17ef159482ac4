import { ok, type ProductFacts, type ProductNotes, type ShopperRequests } from '@aisle/protocol';
import { findNotes } from '../catalogue/find-notes.ts';
import type { Handler, ShopperCaller } from '../house.ts';

/** Fabric and fit of a product, for a shopper who lays it beside another. */
export const fetchProductFacts: Handler<
  ShopperRequests['fetchProductFacts'],
  ShopperCaller
> = async (house, { storeId, shopperId }, { product }) => {
  const error = await house.limits.take('read', `facts${shopperId}`);
  if (error) return { ok: false, error };
  const found = await findNotes(house, storeId, product);
  return found.ok ? ok({ facts: found.value && factsOf(found.value) }) : found;
};

const factsOf = ({ material, fit, shrinkagePercent }: ProductNotes): ProductFacts => ({
  ...(material !== undefined && { material }),
  ...(fit !== undefined && { fit }),
  ...(shrinkagePercent !== undefined && { shrinkagePercent }),
});
