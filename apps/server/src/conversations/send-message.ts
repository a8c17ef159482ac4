import type { AgentRequests, ShopperRequests } from '@aisle/protocol';
import { translations } from '@aisle/storage';
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

/** An agent answers. What she wrote before it was translated stays with the agents (rule 62). */
export const sendAgentMessage: Handler<AgentRequests['sendMessage'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, text, original },
) => {
  const content = { kind: 'message', text } as const;
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  if (!original || !stored.ok) return stored;
  const found = [{ seq: stored.value.entry.seq, text: original.text }];
  const place = { storeId: caller.storeId, conversationId, language: original.language };
  await house.storage.write((tx) =>
    translations.keepTranslations(tx, { ...place, found, at: house.clock() }),
  );
  return stored;
};
