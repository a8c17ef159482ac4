import { refuse, type ShopperRequests } from '@aisle/protocol';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { findOffer } from './find-offer.ts';

/** She put a suggested product into the shop's own cart. It must have been suggested there. */
export const reportSuggestionAdded: Handler<
  ShopperRequests['reportSuggestionAdded'],
  ShopperCaller
> = async (house, caller, { conversationId, clientId, ...added }) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { suggestionSeq: seq, ref } = added;
  const place = { storeId: caller.storeId, conversationId, seq };
  const suggestion = await findOffer(house, place, 'suggestion');
  const suggested = suggestion?.products.some(
    ({ product }) => product.platform === ref.platform && product.productId === ref.productId,
  );
  if (!suggested) return refuse('not_found', 'no such suggestion in this conversation');
  const content = { kind: 'suggestion_added', ...added } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
