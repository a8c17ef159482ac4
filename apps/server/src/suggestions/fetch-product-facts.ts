import {
  ok,
  type ProductFacts,
  type ProductNotes,
  refuse,
  type ShopperRequests,
} from '@aisle/protocol';
import type { Handler, ShopperCaller } from '../house.ts';
import { readNotes } from '../notes/read-notes.ts';

/** Fabric and fit of a product, for a shopper who lays it beside another. */
export const fetchProductFacts: Handler<
  ShopperRequests['fetchProductFacts'],
  ShopperCaller
> = async (house, { storeId, shopperId }, { product }) => {
  const error = await house.limits.take('read', `facts${shopperId}`);
  if (error) return { ok: false, error };
  const { notes, shopAway } = await readNotes(house, { storeId, ...product });
  const facts = notes && factsOf(notes);
  // A shop that is away is no shop that says nothing.
  if (!facts && shopAway) return refuse('unavailable', 'the shop did not answer', 3_000);
  return ok({ facts });
};

const factsOf = ({ material, fit, shrinkagePercent }: ProductNotes): ProductFacts => ({
  ...(material && { material: material.value }),
  ...(fit && { fit: fit.value }),
  ...(shrinkagePercent && { shrinkagePercent: shrinkagePercent.value }),
});
