import { targetDeliveries } from '@aisle/storage';
import type { House } from '../house.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What arrived is kept for a look back; what did not, until somebody had time to see to it. */
const DELIVERED_MS = 3 * DAY_MS;
const OTHERS_MS = 14 * DAY_MS;

const droppedAt = new WeakMap<House, number>();

/** Once an hour: forgets old deliveries. */
export async function dropOldEvents(house: House): Promise<void> {
  const now = house.clock();
  if (now - (droppedAt.get(house) ?? 0) < HOUR_MS) return;
  droppedAt.set(house, now);
  await house.storage.write((tx) =>
    targetDeliveries.dropDeliveries(tx, { delivered: now - DELIVERED_MS, others: now - OTHERS_MS }),
  );
}
