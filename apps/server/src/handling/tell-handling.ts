import type { House } from '../house.ts';

/** Tells the agents who watch it, and every inbox. Shoppers are in other rooms and hear nothing. */
export function tellHandling(
  { rooms, inbox, automations }: House,
  storeId: string,
  conversationId: string,
  change: 'row' | 'counts',
): void {
  rooms.tellWatchingAgents(conversationId, 'handling', { conversationId });
  inbox.changed(storeId, conversationId, change);
  automations.look(storeId, conversationId);
}
