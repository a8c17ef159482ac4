import { ok, type ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';

/** No more news of this conversation to this connection. */
export const stopWatching: Handler<ShopperRequests['stopWatching'], Caller> = (
  _house,
  caller,
  { conversationId },
) => {
  caller.line.stopWatching(conversationId);
  return Promise.resolve(ok(null));
};
