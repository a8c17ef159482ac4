import type { QueuePlace } from '@aisle/protocol';
import type { replyTimes } from '@aisle/storage';

const MINUTE_MS = 60_000;
/** Past it an estimate helps nobody. */
const LONGEST_MS = 60 * MINUTE_MS;

/**
 * How long somebody at this position waits, in whole minutes of milliseconds, by how shoppers were
 * answered lately: one after the other at the pace of the last hour, or each as fast as the median,
 * whichever is sooner. Null: too little is known, or it is too long to be a promise (rule 32).
 */
export function estimateWait(
  position: number,
  pace: replyTimes.ReplyPace | null,
): QueuePlace['estimateMs'] {
  if (!pace) return null;
  const each = Math.min(pace.betweenMs, pace.waitMs);
  const minutes = Math.max(1, Math.ceil((position * each) / MINUTE_MS));
  return minutes * MINUTE_MS > LONGEST_MS ? null : minutes * MINUTE_MS;
}
