import { handling } from '@aisle/storage';
import { remindDue } from '../follow-ups/remind-due.ts';
import type { House } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

/** Woken in one round; the rest waits for the next. */
const AT_ONCE = 100;

/**
 * Brings back what was snoozed until now (rule 38). The instants are in the database, so a restart
 * forgets none; every node looks, and whichever comes first wakes it. What is owed by now comes back
 * with it (rule 57).
 */
export async function wakeDue(house: House): Promise<void> {
  const { storage, clock } = house;
  const due = await handling.dueToWake(storage.read, clock(), AT_ONCE);
  for (const { storeId, conversationId } of due) {
    const asked = { storeId, conversationId, at: clock() };
    if (await storage.write((tx) => handling.wakeIfDue(tx, asked)))
      tellHandling(house, storeId, conversationId, 'counts');
  }
  await remindDue(house);
}
