import type { OrderUpdate } from '@aisle/protocol';
import { type OrderRecord, orderUpdates } from '@aisle/storage';
import { v7 } from 'uuid';
import { announceStored } from '../conversations/append-entry.ts';
import type { House } from '../house.ts';
import { isLast, isTold } from './order-course.ts';

/** As many parcels as an update names. */
const PARCELS = 5;

/** Tells whoever asked for it where an order stands, if they do not know it yet (rule 66). */
export async function tellOrderUpdates(house: House, record: OrderRecord): Promise<void> {
  const { storage, clock } = house;
  const { storeId, platform, orderId, order } = record;
  const { status } = order;
  if (order.standing !== 'verified' || !isTold(status)) return;
  const content: OrderUpdate = {
    ...{ kind: 'order_update', platform, orderId, number: order.number, status },
    // What was shipped once is not on its way any more.
    tracking: status === 'cancelled' ? [] : order.tracking.slice(0, PARCELS),
  };
  for (const wish of await orderUpdates.wishesForOrder(storage.read, record)) {
    if (wish.told === status) continue;
    const said = { clientId: v7(), content, last: isLast(status), at: clock() };
    const entry = await storage.write((tx) => orderUpdates.tellOrder(tx, wish, said));
    if (entry) announceStored(house, storeId, { entry, repeated: false });
  }
}
