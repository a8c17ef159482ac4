import type { ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';
import { appendEntry } from './append-entry.ts';

/** Either side ends the conversation; the log keeps it. */
export const closeConversation: Handler<ShopperRequests['closeConversation'], Caller> = (
  house,
  caller,
  { conversationId, clientId },
) => appendEntry(house, caller, { conversationId, clientId, content: { kind: 'closed' } });
