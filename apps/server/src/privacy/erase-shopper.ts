import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { erasePerson } from './erase-person.ts';
import { personsShoppers } from './persons-shoppers.ts';

/** Somebody has asked the store to be forgotten. */
export const eraseShopper: Handler<AgentRequests['eraseShopper'], AgentCaller> = async (
  house,
  { storeId },
  { shopperId },
) => {
  const which = await personsShoppers(house, storeId, shopperId);
  if (!which) return refuse('not_found', 'no such shopper');
  await erasePerson(house, which);
  return ok(null);
};
