import { refuse, type ShopperRequests } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayRead } from '../conversations/may-use.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';

/** She put a suggested product into the shop's own cart. It must have been suggested there. */
export const reportSuggestionAdded: Handler<
  ShopperRequests['reportSuggestionAdded'],
  ShopperCaller
> = async (house, caller, { conversationId, clientId, ...added }) => {
  const error = await mayRead(house, caller, conversationId);
  if (error) return { ok: false, error };
  if (!(await wasSuggested(house, caller.storeId, conversationId, added)))
    return refuse('not_found', 'no such suggestion in this conversation');
  const content = { kind: 'suggestion_added', ...added } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};

type Added = Omit<
  ShopperRequests['reportSuggestionAdded']['parsed'],
  'conversationId' | 'clientId'
>;

async function wasSuggested(
  { storage }: House,
  storeId: string,
  conversationId: string,
  { suggestionSeq, ref }: Added,
): Promise<boolean> {
  const after = suggestionSeq - 1;
  if (after < 0) return false;
  const asked = { storeId, conversationId, after, limit: 1 };
  const page = await entries.fetchEntries(storage.read, asked);
  const content = page?.entries[0]?.content;
  return (
    content?.kind === 'suggestion' &&
    content.products.some(
      ({ product }) => product.platform === ref.platform && product.productId === ref.productId,
    )
  );
}
