import { LIMITS } from '@aisle/protocol';
import { attachments } from '@aisle/storage';
import type { House } from '../house.ts';

const EVERY_MS = 60 * 60_000;
/** Longer than any outbox holds the message that would send it (rule 5). */
const KEPT_MS = (LIMITS.outboxHours + 24) * 3_600_000;
const AT_ONCE = 200;
const droppedAt = new WeakMap<House, number>();

/** Once an hour: drops files that were sent in and never sent on. */
export async function dropUnsent(house: House): Promise<void> {
  const now = house.clock();
  if (now - (droppedAt.get(house) ?? 0) < EVERY_MS) return;
  droppedAt.set(house, now);
  const before = now - KEPT_MS;
  const keys = await house.storage.write((tx) =>
    attachments.dropUnsent(tx, { before, limit: AT_ONCE }),
  );
  for (const fileKey of keys) await house.attachmentShelf.remove(fileKey);
}
