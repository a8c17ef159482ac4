import type { InboxRow } from '@aisle/protocol';

/** Somebody who waits longer than this is heard. */
const ALARM_MS = 30_000;
/** And again after this, while she still waits. */
const AGAIN_MS = 30_000;

/** Since when each shopper was waiting when she was heard, and when that was. */
export type Heard = ReadonlyMap<string, { since: number; at: number }>;

type Alarm = { rings: boolean; heard: Heard };

/** Whom this agent should look after: who is hers, and who is nobody's. */
const isMine = ({ assignedTo }: InboxRow, me: string): boolean =>
  assignedTo === null || assignedTo === me;

/**
 * Whether the alarm sounds now. Each wait is heard once, or with `repeats` every half minute; the
 * conversation on the screen (`reading`) is not.
 */
export function waitingAlarm(
  rows: readonly InboxRow[],
  heard: Heard,
  {
    me,
    now,
    reading,
    repeats,
  }: { me: string; now: number; reading: string | null; repeats: boolean },
): Alarm {
  const next = new Map<string, { since: number; at: number }>();
  let rings = false;
  for (const row of rows) {
    const { conversationId, waitingSince: since } = row;
    if (since === null || !isMine(row, me) || now - since < ALARM_MS) continue;
    const last = heard.get(conversationId);
    const known = last?.since === since ? last : null;
    const due = known === null || (repeats && now - known.at >= AGAIN_MS);
    const sounds = due && conversationId !== reading;
    rings ||= sounds;
    next.set(conversationId, sounds || !known ? { since, at: now } : known);
  }
  return { rings, heard: next };
}
