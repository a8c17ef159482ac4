import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { shoppers } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { describeShopper } from './describe-shopper.ts';
import { withLatestConversation } from './latest-conversation.ts';

const absent = refuse('not_found', 'no such shopper');

export const fetchShopper: Handler<AgentRequests['fetchShopper'], AgentCaller> = async (
  house,
  { storeId },
  { shopperId },
) => {
  const shopper = await describeShopper(house, storeId, shopperId);
  return shopper ? ok({ shopper }) : absent;
};

/** Labels that the team or the merchant's own system puts to her; who she is, only her shop says. */
export const changeShopper: Handler<AgentRequests['changeShopper'], AgentCaller> = async (
  house,
  { storeId },
  { shopperId, name, email },
) => {
  const contact = {
    ...{ storeId, shopperId, at: house.clock() },
    ...(name !== undefined && { name: name.trim() }),
    ...(email !== undefined && { email }),
  };
  const found = await house.storage.write((tx) => shoppers.setContact(tx, contact));
  const shopper = found ? await describeShopper(house, storeId, shopperId) : null;
  if (!shopper) return absent;
  await withLatestConversation(house, { storeId, shopperId }, (conversationId) =>
    house.inbox.changed(storeId, conversationId, 'row'),
  );
  return ok({ shopper });
};
