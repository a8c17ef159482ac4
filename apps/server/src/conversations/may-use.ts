import { type Refusal, refuse } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import type { Caller, House } from '../house.ts';

/** How many a connection remembers; past it, it looks them up again. */
const REMEMBERED = 2_000;

const absent = refuse('not_found', 'no such conversation').error;

/**
 * Whether the conversation is the caller's: a shopper's own, or any of an agent's store. Whose it
 * is never changes, so it is asked once. A foreign one is answered like one that does not exist.
 * What a role may do with it was judged at the door.
 */
export function mayUse(
  house: House,
  caller: Caller,
  conversationId: string,
): Refusal | null | Promise<Refusal | null> {
  // No promise on the hot path.
  return caller.conversations.has(conversationId) ? null : lookUp(house, caller, conversationId);
}

async function lookUp(
  { storage }: House,
  caller: Caller,
  conversationId: string,
): Promise<Refusal | null> {
  const found = await conversations.findConversation(storage.read, caller.storeId, conversationId);
  if (!found) return absent;
  if (caller.kind === 'shopper' && found.shopperId !== caller.shopperId) return absent;
  if (caller.conversations.size >= REMEMBERED) caller.conversations.clear();
  caller.conversations.add(conversationId);
  return null;
}
