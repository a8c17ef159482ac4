import { type OrderWish, orderUpdates } from '@aisle/storage';
import { askInTurn } from '../connections/ask-in-turn.ts';
import type { House } from '../house.ts';
import { renewOrder } from './take-shop-event.ts';

/** An order that somebody is told of is asked for so often, unless its shop tells of it sooner. */
export const LOOK_AT_ORDERS_MS = 2 * 3_600_000;
/** A shop that did not answer is left alone for so long. */
const AGAIN_MS = 15 * 60_000;
/** Wishes read in one round: the rest waits for the next. */
const AT_ONCE = 200;

/**
 * Asks the shops how the orders stand that somebody is told of (rule 66): not every shop tells by
 * itself, and what it told may have been lost. Each order once, however many nodes there are.
 */
export async function lookAtOrders(house: House): Promise<void> {
  const { storage, clock } = house;
  const due = await orderUpdates.dueWishes(storage.read, { at: clock(), limit: AT_ONCE });
  const nameOf = ({ platform, orderId }: OrderWish) => `${platform} ${orderId}`;
  await askInTurn(due, { nameOf, ask: (wish) => lookAt(house, wish) });
}

/** False: the shop did not answer, and is left alone. */
async function lookAt(house: House, wish: OrderWish): Promise<boolean> {
  const { storage, clock } = house;
  const { storeId, orderId } = wish;
  const at = clock();
  // What a node that goes away leaves undone is looked at again as soon as a shop that was shut.
  const until = at + AGAIN_MS;
  const take = { upTo: at, to: until };
  if (!(await storage.write((tx) => orderUpdates.moveOrderLook(tx, wish, take)))) return true;
  if ((await renewOrder(house, storeId, orderId)) === 'failed') {
    await storage.write((tx) => orderUpdates.putOffOrderLooks(tx, { storeId, until }));
    return false;
  }
  const next = { upTo: until, to: at + LOOK_AT_ORDERS_MS };
  await storage.write((tx) => orderUpdates.moveOrderLook(tx, wish, next));
  return true;
}

/** Orders that never came to an end are followed no further. */
export const dropOldWishes = ({ storage, clock }: House): Promise<void> =>
  storage.write((tx) => orderUpdates.dropOldWishes(tx, clock()));
