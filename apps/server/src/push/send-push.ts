import type { Fetch } from '@aisle/commerce';
import type { PushPayload } from '@aisle/protocol';
import type { PushDevice } from '@aisle/storage';
import { UnsafeRequest } from '../outgoing/safe-fetch.ts';
import { sealPush } from './seal-push.ts';
import type { Vapid } from './vapid.ts';

/** What is to be shown, and how long it is worth showing. */
export type PushMessage = { payload: PushPayload; ttlSeconds: number };

/** `taken`: by the push service; `gone`: the browser is not there any more. */
export type PushVerdict =
  | { kind: 'taken' }
  | { kind: 'gone' }
  /** Trying again may help, not before `waitMs`. */
  | { kind: 'later'; problem: string; waitMs: number }
  | { kind: 'refused'; problem: string };

type Means = { fetch: Fetch; vapid: Vapid; clock: () => number };

/** Of one conversation only the newest is kept while a device is out of reach: 32 letters at most. */
const topicOf = ({ conversationId }: PushPayload) => conversationId?.replaceAll('-', '') ?? 'test';

/** Hands one message to the push service, once. Never rejects for what the other side does. */
export async function sendPush(
  { fetch, vapid, clock }: Means,
  device: PushDevice,
  { payload, ttlSeconds }: PushMessage,
): Promise<PushVerdict> {
  const url = new URL(device.endpoint);
  const headers = {
    authorization: await vapid.authorization(url, clock()),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    ttl: String(ttlSeconds),
    urgency: 'high',
    topic: topicOf(payload),
  };
  // A copy: what lies behind a buffer is not its own, and types insist.
  const body = new Uint8Array(sealPush(device, payload));
  try {
    return verdictOf(await fetch(url, { method: 'POST', headers, body }));
  } catch (error) {
    if (error instanceof UnsafeRequest) return { kind: 'refused', problem: `${error.message}.` };
    return { kind: 'later', problem: 'The push service does not answer.', waitMs: 0 };
  }
}

function verdictOf({ ok, status, headers }: Response): PushVerdict {
  if (ok) return { kind: 'taken' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  const problem = `The push service answered ${status}.`;
  if (status < 500 && status !== 429) return { kind: 'refused', problem };
  const seconds = Number(headers.get('retry-after') ?? 0);
  return { kind: 'later', problem, waitMs: Number.isFinite(seconds) ? seconds * 1_000 : 0 };
}
