import { type AgentRequests, ok } from '@aisle/protocol';
import { productNotes } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { askShop } from './ask-shop.ts';

/** What is known of size, fabric and care: our own notes first, else what the shop itself says. */
export const fetchProductNotes: Handler<AgentRequests['fetchProductNotes'], AgentCaller> = async (
  house,
  { storeId },
  { product },
) => {
  const { platform, productId } = product;
  const own = await productNotes.findNotes(house.storage.read, storeId, platform, productId);
  if (own) return ok({ notes: own });
  if (!(await house.connectorOf(storeId))) return ok({ notes: null });
  return askShop(house, storeId, async (catalogue) =>
    ok({ notes: await catalogue.findNotes(product) }),
  );
};
