import { type AgentRequests, type OfferedLine, ok } from '@aisle/protocol';
import { askShop } from '../catalogue/ask-shop.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { allowanceOf } from './allowance.ts';
import { createShelf, offerLine } from './shop-lines.ts';

/** What this agent may give, for the dialog in which he drafts a proposal. */
export const fetchAllowance: Handler<AgentRequests['fetchAllowance'], AgentCaller> = async (
  house,
  { storeId, agent },
) => {
  const [allowance, connector, wrap] = await Promise.all([
    allowanceOf(house, storeId, agent.agentId),
    house.connectorOf(storeId),
    wrapOf(house, storeId),
  ]);
  return ok({ ...allowance, codes: connector?.capabilities.discounts ?? false, wrap });
};

/** Without a wrap to be bought now the dialog offers none. */
async function wrapOf(house: House, storeId: string): Promise<OfferedLine | null> {
  const { giftWrap } = await house.settingsOf(storeId);
  if (!giftWrap) return null;
  const line = await askShop(house, storeId, (catalogue) =>
    offerLine(createShelf(catalogue), giftWrap, { quantity: 1, held: 0 }),
  );
  return line.ok ? line.value : null;
}
