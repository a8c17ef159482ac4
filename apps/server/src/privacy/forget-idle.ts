import { erasure, stores } from '@aisle/storage';
import type { House } from '../house.ts';
import { erasePerson } from './erase-person.ts';
import { rulesOf } from './privacy-rules.ts';

const EVERY_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Shoppers of one store in one transaction, and such rounds an hour: nobody waits behind it long. */
const AT_ONCE = 25;
const ROUNDS = 40;
const lookedAt = new WeakMap<House, number>();

/**
 * Once an hour: erases anonymous shoppers who were away for longer than their store keeps them.
 * Several nodes may do the same at once; the second finds nothing left to do.
 */
export async function forgetIdle(house: House): Promise<void> {
  const now = house.clock();
  if (now - (lookedAt.get(house) ?? 0) < EVERY_MS) return;
  lookedAt.set(house, now);
  const { read } = house.storage;
  for (const storeId of await stores.listStoreIds(read)) {
    const { keepDays } = await rulesOf(house, storeId);
    const idle = { storeId, before: now - keepDays * DAY_MS, limit: AT_ONCE };
    for (let round = 0; round < ROUNDS; round += 1) {
      const shopperIds = await erasure.idleShoppers(read, idle);
      if (shopperIds.length > 0) await erasePerson(house, { storeId, shopperIds });
      if (shopperIds.length < AT_ONCE) break;
    }
  }
}
