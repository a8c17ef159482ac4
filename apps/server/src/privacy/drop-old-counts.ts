import { articleReadings, campaignMeetings, stores } from '@aisle/storage';
import type { House } from '../house.ts';

const EVERY_MS = 24 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** A year and a month: a report of this month can still be held beside the one of a year ago. */
const KEEP_DAYS = 400;
const droppedAt = new WeakMap<House, number>();

/** Once a day: forgets which campaigns visits have met and who read which article, long ago. */
export async function dropOldCounts(house: House): Promise<void> {
  const now = house.clock();
  if (now - (droppedAt.get(house) ?? 0) < EVERY_MS) return;
  droppedAt.set(house, now);
  const before = now - KEEP_DAYS * DAY_MS;
  for (const storeId of await stores.listStoreIds(house.storage.read))
    await house.storage.write(async (tx) => {
      await campaignMeetings.dropMeetings(tx, { storeId, before });
      await articleReadings.dropReadings(tx, { storeId, before });
    });
}
