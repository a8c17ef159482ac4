import { type Bundle, type BundleAdded, refuse, type ShopperRequests } from '@aisle/protocol';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { findOffer } from './find-offer.ts';

/** She put a bundle, or what was to be had of it, into the shop's own cart. */
export const reportBundleAdded: Handler<
  ShopperRequests['reportBundleAdded'],
  ShopperCaller
> = async (house, caller, { conversationId, clientId, ...added }) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const place = { storeId: caller.storeId, conversationId, seq: added.bundleSeq };
  const bundle = await findOffer(house, place, 'bundle');
  if (!bundle) return refuse('not_found', 'no such bundle in this conversation');
  if (!isOf(bundle, added.lines)) return refuse('invalid', 'these are not the bundle’s lines');
  const content = { kind: 'bundle_added', ...added } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};

/** Every line of the bundle, in its order, and no more of one than was offered. */
const isOf = (bundle: Bundle, lines: BundleAdded['lines']): boolean =>
  lines.length === bundle.lines.length &&
  bundle.lines.every(({ ref, quantity }, index) => {
    const line = lines[index];
    return (
      line?.ref.platform === ref.platform &&
      line.ref.productId === ref.productId &&
      line.ref.variantId === ref.variantId &&
      line.asked === quantity &&
      line.added <= line.asked
    );
  });
