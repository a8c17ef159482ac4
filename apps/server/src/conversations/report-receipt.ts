import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';
import { mayUse } from './may-use.ts';

/** How far one side has received and read. Never goes back, never past the head. */
export const reportReceipt: Handler<ShopperRequests['reportReceipt'], Caller> = async (
  house,
  caller,
  { conversationId, delivered, seen },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, kind: side } = caller;
  const moved = await house.receipts.add({ storeId, conversationId, side, delivered, seen });
  if (!moved) return refuse('not_found', 'no such conversation');
  if (!moved.advanced) return ok(null);
  const { receipts } = moved;
  house.rooms.tellConversation(conversationId, 'receipts', { conversationId, receipts });
  if (side === 'agent') house.inbox.changed(storeId, conversationId, 'row');
  return ok(null);
};
