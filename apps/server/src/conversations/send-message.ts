import type { AgentRequests, ShopperRequests } from '@aisle/protocol';
import type { AgentCaller, Handler, ShopperCaller } from '../house.ts';
import { appendEntry } from './append-entry.ts';

/** A shopper writes: not too fast, then stored, then announced. */
export const sendShopperMessage: Handler<ShopperRequests['sendMessage'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, clientId, text },
) => {
  const error = await house.limits.take('message', caller.shopperId);
  if (error) return { ok: false, error };
  const content = { kind: 'message', text } as const;
  // Awaited: a promise that is returned costs three turns of the microtask queue instead of one.
  return await appendEntry(house, caller, { conversationId, clientId, content });
};

/** An agent answers. */
export const sendAgentMessage: Handler<AgentRequests['sendMessage'], AgentCaller> = (
  house,
  caller,
  { conversationId, clientId, text },
) => {
  const content = { kind: 'message', text } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
