import { isBuyable, ShopError } from '@aisle/commerce';
import type { Product, Suggestion, Variant } from '@aisle/protocol';
import { type WatchRecord, watches } from '@aisle/storage';
import { lookInTurn } from '../connections/look-in-turn.ts';
import { announceStored } from '../conversations/append-entry.ts';
import { nameAfter } from '../conversations/name-after.ts';
import type { House } from '../house.ts';
import { tellWatches } from './tell-watches.ts';

/** A product that somebody waits for is asked for so often, unless its shop tells of it sooner. */
export const LOOK_EVERY_MS = 3_600_000;
/** Watches read in one round: the rest waits for the next. */
const AT_ONCE = 200;

type Watched = Pick<WatchRecord, 'for' | 'variantId' | 'amount' | 'currency'>;

/** Whether what she waits for has come about: there again, or to be had for less than when she asked. */
export function hasCome(watched: Watched, product: Product): boolean {
  const { variantId, amount, currency } = watched;
  const variant = product.variants.find((one) => one.variantId === variantId);
  if (!variant || !isBuyable(variant)) return false;
  return watched.for === 'back_in_stock' || costsLess(variant, { amount, currency });
}

const costsLess = ({ price }: Variant, before: { amount: number; currency: string }): boolean =>
  price.currency === before.currency && price.amount < before.amount;

/** Asks the shops for what is watched and due, and tells those for whom it has come (rule 65). */
export async function lookAtWatches(house: House): Promise<void> {
  const { storage, clock } = house;
  const due = await watches.dueWatches(storage.read, { at: clock(), limit: AT_ONCE });
  await lookInTurn(house, due, { everyMs: LOOK_EVERY_MS, ask: (one) => lookAt(house, one) });
}

/** False: the shop did not answer. */
async function lookAt(house: House, due: WatchRecord): Promise<boolean> {
  const { storage, clock, log } = house;
  const { storeId, platform, productId } = due;
  let product: Product | null | undefined;
  try {
    const connector = await house.connectorOf(storeId);
    product = await connector?.catalogue.findProduct({ platform, productId });
  } catch (err) {
    if (!(err instanceof ShopError)) throw err;
    log.warn({ storeId, err }, 'the shop did not say whether what is waited for has come');
    return false;
  }
  const asked = { storeId, platform, productIds: [productId], at: clock() };
  for (const watch of product ? await watches.watchesOfProducts(storage.read, asked) : [])
    if (product && hasCome(watch, product)) await tell(house, watch, product);
  return true;
}

async function tell(house: House, watch: WatchRecord, product: Product): Promise<void> {
  const { storage, clock } = house;
  const { storeId, watchId, variantId } = watch;
  const content: Suggestion = {
    ...{ kind: 'suggestion', products: [{ product, variantId }] },
    watch: { for: watch.for, came: true },
  };
  const said = { clientId: nameAfter(watchId, 'came'), content, at: clock() };
  const entry = await storage.write((tx) => watches.tellWatch(tx, watch, said));
  if (!entry) return;
  announceStored(house, storeId, { entry, repeated: false });
  tellWatches(house, [watch.conversationId]);
}

/** A year after they were asked for they end by themselves. */
export const dropEndedWatches = ({ storage, clock }: House): Promise<void> =>
  storage.write((tx) => watches.dropEnded(tx, clock()));
