import { type OrderRecord, orderUpdates } from '@aisle/storage';
import { v7 } from 'uuid';
import { announceStored } from '../conversations/append-entry.ts';
import type { House } from '../house.ts';
import { newsOf } from './order-course.ts';

/** Tells whoever asked for it how an order goes on, as far as they do not know it yet (rule 66). */
export async function tellOrderUpdates(house: House, record: OrderRecord): Promise<void> {
  const { storage, clock } = house;
  for (const wish of await orderUpdates.wishesForOrder(storage.read, record)) {
    const tell = () =>
      storage.write((tx) =>
        orderUpdates.tellOrder(tx, wish, newsOf, { clientId: v7(), at: clock() }),
      );
    // Until she knows all of it: one update names only so many parcels.
    let entry = newsOf(record.order, wish) && (await tell());
    for (; entry; entry = await tell())
      announceStored(house, record.storeId, { entry, repeated: false });
  }
}
