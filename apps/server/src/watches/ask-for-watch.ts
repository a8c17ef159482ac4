import { isBuyable } from '@aisle/commerce';
import {
  DESK_LIMITS,
  ok,
  type Product,
  type Result,
  refuse,
  type Variant,
  type WatchedVariant,
  type WatchFor,
} from '@aisle/protocol';
import { type WatchRecord, watches } from '@aisle/storage';
import { askShop } from '../catalogue/ask-shop.ts';
import type { House } from '../house.ts';
import { LOOK_EVERY_MS } from './look-at-watches.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

export type Wish = { for: WatchFor; of: WatchedVariant };

/** What is to be watched, as the shop has it at this moment. */
export type Watchable = { product: Product; variant: Variant };

/** Asks the shop for it; refused as `stale` where what is to be waited for is there already. */
export const findWatchable = (
  house: House,
  storeId: string,
  { for: what, of: { platform, productId, variantId } }: Wish,
): Promise<Result<Watchable>> =>
  askShop(house, storeId, async (catalogue) => {
    const product = await catalogue.findProduct({ platform, productId });
    const variant = product?.variants.find((one) => one.variantId === variantId);
    if (!product || !variant) return refuse('not_found', 'the shop has no such product');
    if (what === 'back_in_stock' && isBuyable(variant))
      return refuse('stale', 'the shop has it already');
    return ok({ product, variant });
  });

type Named = { storeId: string; conversationId: string; watchId: string; madeBy: string | null };

/** Keeps a wish for a year; where she waits for the same already, that one is answered. */
export async function keepWatch(
  { storage, clock }: House,
  named: Named,
  { for: what, of }: Wish,
  { product, variant }: Watchable,
): Promise<Result<WatchRecord>> {
  const at = clock();
  const made = {
    ...named,
    ...{ for: what, ...of, name: product.name, options: variant.options },
    ...{ amount: variant.price.amount, currency: variant.price.currency },
    ...{ madeAt: at, endsAt: at + YEAR_MS, lookAt: at + LOOK_EVERY_MS },
  };
  const kept = await storage.write((tx) => watches.addWatch(tx, made, DESK_LIMITS.shopperWatches));
  if (kept === 'full') return refuse('full', 'she waits for as much as she may');
  return kept ? ok(kept) : refuse('not_found', 'no such conversation');
}
