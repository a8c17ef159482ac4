import type { AgentRequests } from '@aisle/protocol';
import { appendEntry } from '../conversations/append-entry.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Offers to show her a place, as the merchant has mapped it. */
export const pointAt: Handler<AgentRequests['pointAt'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, place, text },
) => {
  const { places } = await house.settingsOf(caller.storeId);
  const content = {
    kind: 'guide',
    place,
    ...places?.[place],
    ...(text !== undefined && { text }),
  } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
