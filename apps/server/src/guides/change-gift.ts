import { type Gift, type GiftChanges, ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { gifts } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, Handler } from '../house.ts';

/** Either side adds to what is known of the present; fields the other has filled in stay. */
export const changeGift: Handler<ShopperRequests['changeGift'], Caller> = async (
  house,
  caller,
  { conversationId, changes },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const place = { storeId, conversationId, at: house.clock() };
  const gift = await house.storage.write((tx) =>
    gifts.changeGift(tx, place, (before) => changed(before, changes)),
  );
  if (!gift) return refuse('not_found', 'no such conversation');
  house.rooms.tellConversation(conversationId, 'gift', { conversationId, gift });
  return ok({ gift });
};

/** null forgets a field, absent leaves it. */
const changed = (before: Gift, changes: GiftChanges): Gift =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null && value !== ''),
  );
