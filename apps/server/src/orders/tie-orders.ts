import { customers, orders } from '@aisle/storage';
import { countOrder } from '../attribution/count-order.ts';
import type { House } from '../house.ts';
import { findEvidence } from './evidence.ts';

/** The orders that are known of a customer, tied to whom she is here and counted anew. */
export const tieOrders = ({ storage }: House, storeId: string, customerId: string): Promise<void> =>
  storage.write(async (tx) => {
    await orders.lockOrders(tx, storeId);
    for (const key of await customers.ordersOf(tx, storeId, customerId)) {
      const record = await orders.findOrder(tx, key);
      if (!record) continue;
      for (const link of await findEvidence(tx, record)) await orders.linkOrder(tx, key, link);
      await countOrder(tx, key);
    }
  });
