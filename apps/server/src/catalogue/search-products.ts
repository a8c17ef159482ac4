import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { askShop } from './ask-shop.ts';

const USUAL_LIMIT = 12;

/** An agent looks for something to suggest: `merino sweater m <90`. */
export const searchProducts: Handler<AgentRequests['searchProducts'], AgentCaller> = (
  house,
  { storeId },
  { query, limit },
) =>
  askShop(house, storeId, async (catalogue) =>
    ok({ products: await catalogue.searchProducts(query, limit ?? USUAL_LIMIT) }),
  );
