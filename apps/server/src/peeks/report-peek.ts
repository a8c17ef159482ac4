import { maskDigits, ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';

/**
 * What she writes and has not sent, shown to the agents who have her conversation open and to nobody
 * else (rule 46). It is in no database, no log and no buffer.
 */
export const reportPeek: Handler<ShopperRequests['reportPeek'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { sneakPeek } = await house.settings.of(caller.storeId);
  if (!sneakPeek) return refuse('forbidden', 'this store does not look at what is not sent');
  house.rooms.tellPeek({ conversationId, text: maskDigits(text) });
  return ok(null);
};
