import { practice } from '@aisle/storage';
import type { House } from '../house.ts';

const EVERY_MS = 10 * 60_000;
const KEPT_MS = 24 * 3_600_000;
const AT_ONCE = 20;
const droppedAt = new WeakMap<House, number>();

/** Now and then: removes stores for practice that are a day old, with everything in them. */
export async function dropOldPractices(house: House): Promise<void> {
  const now = house.clock();
  if (now - (droppedAt.get(house) ?? 0) < EVERY_MS) return;
  droppedAt.set(house, now);
  const { storage, attachmentShelf } = house;
  const old = await practice.listOldPractices(storage.read, {
    ...{ before: now - KEPT_MS, limit: AT_ONCE },
  });
  for (const storeId of old) {
    const files = await storage.write((tx) => practice.dropPractice(tx, storeId));
    for (const fileKey of files) await attachmentShelf.remove(fileKey);
  }
}
