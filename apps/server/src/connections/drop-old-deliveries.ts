import { shopDeliveries } from '@aisle/storage';
import type { House } from '../house.ts';
import { REMEMBERED_MS } from './take-webhook.ts';

const EVERY_MS = 60 * 60_000;
const droppedAt = new WeakMap<House, number>();

/** Once an hour: forgets deliveries that no shop repeats any more. */
export async function dropOldDeliveries(house: House): Promise<void> {
  const now = house.clock();
  if (now - (droppedAt.get(house) ?? 0) < EVERY_MS) return;
  droppedAt.set(house, now);
  await house.storage.write((tx) => shopDeliveries.dropDeliveries(tx, now - REMEMBERED_MS));
}
