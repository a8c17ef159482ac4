import { ok, type Result, refuse } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import type { Caller, House } from '../house.ts';
import { mayUse } from './may-use.ts';

/** The shopper of a conversation. */
export type Whose = { storeId: string; shopperId: string };

/**
 * Whose conversation it is, where the caller may use it; a shopper not too often.
 *
 * @param what for whose sake it is asked: each has a limit of its own
 */
export async function whoseConversation(
  house: House,
  caller: Caller,
  { conversationId, what }: { conversationId: string; what: string },
): Promise<Result<Whose>> {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (caller.kind === 'shopper' ? await house.limits.take('read', what + caller.shopperId) : null);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  return found
    ? ok({ storeId, shopperId: found.shopperId })
    : refuse('not_found', 'no such conversation');
}
