import { type OrderWish, orderUpdates } from '@aisle/storage';
import { lookInTurn } from '../connections/look-in-turn.ts';
import type { House } from '../house.ts';
import { renewOrder } from './take-shop-event.ts';

/** An order that somebody is told of is asked for so often, unless its shop tells of it sooner. */
export const LOOK_AT_ORDERS_MS = 2 * 3_600_000;
/** Wishes read in one round: the rest waits for the next. */
const AT_ONCE = 200;

/**
 * Asks the shops how the orders stand that somebody is told of (rule 66): not every shop tells by
 * itself, and what it told may have been lost.
 */
export async function lookAtOrders(house: House): Promise<void> {
  const { storage, clock } = house;
  const due = await orderUpdates.dueWishes(storage.read, { at: clock(), limit: AT_ONCE });
  const ask = async ({ storeId, orderId }: OrderWish) =>
    (await renewOrder(house, storeId, orderId)) !== 'failed';
  await lookInTurn(house, due, { everyMs: LOOK_AT_ORDERS_MS, ask });
}

/** Orders that never came to an end are followed no further. */
export const dropOldWishes = ({ storage, clock }: House): Promise<void> =>
  storage.write((tx) => orderUpdates.dropOldWishes(tx, clock()));
