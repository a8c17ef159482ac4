import type { House } from '../house.ts';

/** Tells both sides of these conversations that what she waits for has changed. */
export function tellWatches({ rooms }: House, conversationIds: Iterable<string>): void {
  for (const conversationId of conversationIds)
    rooms.tellConversation(conversationId, 'watches', { conversationId });
}
