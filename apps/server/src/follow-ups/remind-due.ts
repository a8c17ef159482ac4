import { type DueFollowUp, handling, reminders } from '@aisle/storage';
import { tellHandling } from '../handling/tell-handling.ts';
import type { House } from '../house.ts';
import { judgePromise } from './keep-promises.ts';
import { ringFollowUp, tellFollowUp } from './tell-follow-up.ts';

/** Reminded of in one round; the rest waits for the next. */
const AT_ONCE = 100;

/** What fell due brings its conversation back and rings, once over all nodes (rule 57). */
export async function remindDue(house: House): Promise<void> {
  const { storage, clock } = house;
  const due = await reminders.dueFollowUps(storage.read, clock(), AT_ONCE);
  for (const one of due) await remind(house, one);
}

async function remind(house: House, due: DueFollowUp): Promise<void> {
  const { storeId, conversationId, dueAt } = due;
  const at = house.clock();
  // A promise is looked at twice: in time to keep it, and when it was to be kept.
  const next = due.kind === 'promise' && at < dueAt ? dueAt : null;
  const taken = await house.storage.write(async (tx) => {
    // The conversation first, as whoever erases it does.
    await handling.lockForChange(tx, { storeId, conversationId, at });
    const found = await reminders.takeLook(tx, { ...due, next });
    if (found?.state !== 'open') return null;
    const moved = found.kind === 'promise' ? await judgePromise(tx, { storeId, found, at }) : null;
    const rings = moved?.state !== 'done' && (found.kind !== 'promise' || due.lookAt < dueAt);
    if (rings) await handling.comeBack(tx, { storeId, conversationId, at });
    return { found: moved ?? found, rings };
  });
  if (!taken) return;
  if (!taken.rings) return tellFollowUp(house, storeId, taken.found);
  tellHandling(house, storeId, conversationId, 'counts');
  await ringFollowUp(house, storeId, taken.found);
}
