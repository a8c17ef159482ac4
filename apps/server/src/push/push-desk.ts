import type { Fetch } from '@aisle/commerce';
import { type PushDevice, pushDevices, type Storage } from '@aisle/storage';
import type { Logger } from '../log.ts';
import { whyNotAsked } from '../outgoing/safe-fetch.ts';
import { type PushMessage, type PushVerdict, sendPush } from './send-push.ts';
import type { Vapid } from './vapid.ts';

/** Hands messages to the browsers' push services, beside everything else. */
export type PushDesk = {
  publicKey: string;
  /** Soon, and a few times if need be; nobody waits for it. */
  send(device: PushDevice, message: PushMessage): void;
  /** Now, once. */
  tryOnce(device: PushDevice, message: PushMessage): Promise<PushVerdict>;
  /** Why nothing can be sent to an address, in words; null: it can. */
  unfit(endpoint: string): string | null;
  /** Gives up what waits for another try; resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

type Parts = {
  storage: Storage;
  fetch: Fetch;
  vapid: Vapid;
  localOrigins: readonly string[];
  /** Before the second try; four times as long before each further one. Milliseconds. */
  retryMs: number;
  clock: () => number;
  log: Logger;
};

type Waiting = { device: PushDevice; message: PushMessage; tries: number };

const MOST_TRIES = 4;
/** A push service is not waited for longer than this, whatever it says. */
const LONGEST_WAIT_MS = 120_000;
/** Under way at once for one store: a service that hangs holds up no other store's. */
const AT_ONCE = 8;
/** Waiting for their turn in one store; past it the oldest are given up. */
const IN_LINE = 500;

export function createPushDesk(parts: Parts): PushDesk {
  const { storage, localOrigins, retryMs, log } = parts;
  const lines = new Map<string, { busy: number; waiting: Waiting[] }>();
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  function enqueue(one: Waiting): void {
    if (stopped) return;
    const { storeId } = one.device;
    const line = lines.get(storeId) ?? { busy: 0, waiting: [] };
    lines.set(storeId, line);
    line.waiting.push(one);
    if (line.waiting.length > IN_LINE) line.waiting.shift();
    advance(storeId);
  }

  function advance(storeId: string): void {
    const line = lines.get(storeId);
    if (!line) return;
    while (line.busy < AT_ONCE) {
      const next = line.waiting.shift();
      if (!next) break;
      line.busy += 1;
      const work = attempt(next)
        .catch((err: unknown) => log.warn({ err }, 'a notification was not sent'))
        .finally(() => {
          line.busy -= 1;
          running.delete(work);
          advance(storeId);
        });
      running.add(work);
    }
    if (line.busy === 0) lines.delete(storeId);
  }

  async function attempt({ device, message, tries }: Waiting): Promise<void> {
    const verdict = await tryOnce(device, message);
    if (verdict.kind === 'taken' || verdict.kind === 'gone') return;
    const waitMs = verdict.kind === 'later' ? verdict.waitMs : Number.POSITIVE_INFINITY;
    const pause = Math.max(retryMs * 4 ** tries, waitMs);
    // Neither the address nor anything of its owner's stands in a log.
    if (tries + 1 >= MOST_TRIES || pause > LONGEST_WAIT_MS)
      return log.warn({ problem: verdict.problem }, 'a notification was given up');
    const timer = setTimeout(() => {
      timers.delete(timer);
      enqueue({ device, message, tries: tries + 1 });
    }, pause);
    timer.unref();
    timers.add(timer);
  }

  async function tryOnce(device: PushDevice, message: PushMessage): Promise<PushVerdict> {
    const verdict = await sendPush(parts, device, message);
    if (verdict.kind === 'gone') await storage.write((tx) => pushDevices.dropDevices(tx, device));
    return verdict;
  }

  return {
    publicKey: parts.vapid.publicKey,
    send: (device, message) => enqueue({ device, message, tries: 0 }),
    tryOnce,
    unfit(endpoint) {
      const url = URL.parse(endpoint);
      return url ? whyNotAsked(url, localOrigins) : 'this is no address';
    },
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      for (const { waiting } of lines.values()) waiting.length = 0;
      await Promise.all(running);
    },
  };
}
