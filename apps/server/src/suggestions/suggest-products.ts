import type { Catalogue } from '@aisle/commerce';
import {
  type AgentRequests,
  ok,
  type Result,
  refuse,
  type SuggestedProduct,
} from '@aisle/protocol';
import { askShop } from '../catalogue/ask-shop.ts';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';

type Asked = AgentRequests['suggestProducts']['parsed'];

/** The console names products; the server reads them from the shop and stores what it read. */
export const suggestProducts: Handler<AgentRequests['suggestProducts'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, products: named, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const read = await askShop(house, caller.storeId, (shop) => readProducts(shop, named));
  if (!read.ok) return read;
  const content = {
    kind: 'suggestion',
    products: read.value,
    ...(text !== undefined && { text }),
  } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};

async function readProducts(
  shop: Catalogue,
  named: Asked['products'],
): Promise<Result<SuggestedProduct[]>> {
  const found = await Promise.all(named.map((key) => shop.findProduct(key)));
  const suggested: SuggestedProduct[] = [];
  for (const [index, { productId, variantId }] of named.entries()) {
    const product = found[index];
    if (!product) return refuse('not_found', `the shop has no product ${productId}`);
    if (variantId && !product.variants.some((variant) => variant.variantId === variantId))
      return refuse('not_found', `product ${productId} has no variant ${variantId}`);
    suggested.push(variantId ? { product, variantId } : { product });
  }
  return ok(suggested);
}
