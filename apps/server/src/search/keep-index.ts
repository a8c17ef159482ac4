import type { House } from '../house.ts';
import { readChanges } from './search-index.ts';

/** For each store and round; rounds come every few seconds. */
const BUDGET_MS = 150;

/** Keeps the index of the stores somebody works at; the others are read when somebody searches. */
export async function keepIndex({ storage, rooms }: House): Promise<void> {
  for (const storeId of rooms.inboxWatchers().keys())
    await readChanges(storage, storeId, BUDGET_MS);
}
