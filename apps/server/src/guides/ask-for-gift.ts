import type { AgentRequests } from '@aisle/protocol';
import { appendEntry } from '../conversations/append-entry.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Sends the form that asks for whom it is. */
export const askForGift: Handler<AgentRequests['askForGift'], AgentCaller> = (
  house,
  caller,
  { conversationId, clientId, text },
) => {
  const content = { kind: 'gift', ...(text !== undefined && { text }) } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
