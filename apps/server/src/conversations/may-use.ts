import { type Refusal, refuse } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import type { Caller, House } from '../house.ts';

/** How many a connection remembers; past it, it looks them up again. */
const REMEMBERED = 2_000;

const absent = refuse('not_found', 'no such conversation').error;
const readOnly = refuse('forbidden', 'your role may only read').error;

/**
 * Whether the conversation is the caller's: a shopper's own, or any of an agent's store. Whose it
 * is never changes, so it is asked once. A foreign one is answered like one that does not exist.
 */
export async function mayRead(
  house: House,
  caller: Caller,
  conversationId: string,
): Promise<Refusal | null> {
  if (caller.conversations.has(conversationId)) return null;
  const { storage } = house;
  const found = await conversations.findConversation(storage.read, caller.storeId, conversationId);
  if (!found) return absent;
  if (caller.kind === 'shopper' && found.shopperId !== caller.shopperId) return absent;
  if (caller.conversations.size >= REMEMBERED) caller.conversations.clear();
  caller.conversations.add(conversationId);
  return null;
}

/** As `mayRead`, and the caller's role lets him add to it. */
export function mayWrite(
  house: House,
  caller: Caller,
  conversationId: string,
): Refusal | null | Promise<Refusal | null> {
  if (caller.kind === 'agent' && caller.agent.role === 'viewer') return readOnly;
  // No promise on the hot path.
  if (caller.conversations.has(conversationId)) return null;
  return mayRead(house, caller, conversationId);
}
