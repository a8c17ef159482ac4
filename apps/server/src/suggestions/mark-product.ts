import { ok, refuse, type ShopperRequests, type Suggestion, withMark } from '@aisle/protocol';
import { shortlists } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { findOffer } from './find-offer.ts';

/** She keeps a suggested product in view, sets it aside, or takes either back. */
export const markProduct: Handler<ShopperRequests['markProduct'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, suggestionSeq, product: key, variantId, mark },
) => {
  const { storeId, shopperId } = caller;
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', `mark${shopperId}`));
  if (error) return { ok: false, error };
  const place = { storeId, conversationId };
  const suggestion = await findOffer(house, { ...place, seq: suggestionSeq }, 'suggestion');
  const product = suggestion && productIn(suggestion, key);
  if (!product) return refuse('not_found', 'no such suggestion in this conversation');
  const at = house.clock();
  // A variant the shop never named is no choice of hers.
  const known = product.variants.some((one) => one.variantId === variantId);
  const wanted = { product, suggestionSeq, at, ...(known && variantId && { variantId }) };
  const marked = await house.storage.write((tx) =>
    shortlists.changeShortlist(tx, { ...place, at }, (now) => withMark(now, wanted, mark)),
  );
  if (!marked) return refuse('full', 'the shortlist holds no more');
  const { shortlist, changed } = marked;
  if (changed)
    house.rooms.tellConversation(conversationId, 'shortlist', { conversationId, shortlist });
  return ok({ shortlist });
};

/** As it was suggested; a shortlist has no use for its description. */
const productIn = ({ products }: Suggestion, key: { platform: string; productId: string }) => {
  const found = products.find(
    ({ product }) => product.platform === key.platform && product.productId === key.productId,
  );
  if (!found) return null;
  const { description: _, ...product } = found.product;
  return product;
};
