import { isRetryable, LIMITS, type Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Browser } from './browser.ts';
import { type Clock, retryDelay } from './clock.ts';
import type { KeepOptions } from './keep.ts';
import { type Keep, keepInMemory } from './keep-in-memory.ts';
import { isUp, type Line } from './line/line.ts';
import {
  checkCaps,
  expire,
  fail,
  type Items,
  type NewItem,
  type OutboxItem,
  readItems,
  revive,
} from './outbox-item.ts';

/** Told when the server has stored an item, with its answer, before the item leaves. */
type StoredHandler = (item: OutboxItem, value: unknown) => void;

export type Outbox = {
  /** Waiting and failed items of all this device's tabs, oldest first. */
  readonly items: ReadonlySignal<Items>;
  /** False: closing the page loses what waits; say so to whoever writes (rule 5). */
  readonly durable: ReadonlySignal<boolean>;
  /** Brings back what an earlier page left behind; before it nothing is read or kept. */
  load: () => Promise<void>;
  /** Keeps the item, then sends it; refused `full` at a cap. */
  add: (item: NewItem) => Promise<Result<null>>;
  /** Sends a failed item again under its old name. */
  retry: (clientId: string) => Promise<void>;
  /** Throws a failed item away. */
  discard: (clientId: string) => Promise<void>;
  onStored: (handler: StoredHandler) => () => void;
  stop: () => void;
};

export type OutboxOptions = {
  line: Line;
  browser: Browser;
  clock: Clock;
  /** Opens what this device's tabs share; where that fails, memory serves. */
  openKeep: (options: KeepOptions) => Promise<Keep>;
  /** Whose outbox: what another shopper or agent left on this device is another scope. */
  scope: string;
};

type Change = (items: Items) => Items;
type News = [item: OutboxItem, value: unknown] | null;

/**
 * Rules 5 and 6: kept on the device, oldest first, one unanswered at a time for the whole device.
 * That is stricter than one per conversation and needs one turn and one delay only.
 */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { line, browser, clock, openKeep, scope } = options;
  const items = signal<Items>([]);
  const durable = signal(true);
  const handlers = new Set<StoredHandler>();
  let keep: Promise<Keep> | undefined;
  let loaded: Promise<void> | undefined;
  let sending = false;
  let stopped = false;
  let failures = 0;
  let pausedUntil = 0;
  let cancelPause = () => {};

  const open = () => {
    keep ??= openKeep({ browser, clock, key: `aisle:outbox:${scope}`, hear }).catch(() =>
      keepInMemory(),
    );
    return keep;
  };

  const change = async (make: Change) => {
    const used = await open();
    durable.value = used.durable;
    try {
      const kept = await used.update((value) => {
        const before = readItems(value);
        const after = make(before);
        return after === before ? value : after;
      });
      items.value = readItems(kept);
    } catch {
      // Full, or taken away while we ran: this page goes on in memory, and says so.
      used.stop();
      items.value = make(items.value);
      durable.value = false;
      keep = Promise.resolve(keepInMemory(items.value));
    }
  };
  /** The other tabs read again, and hear what was stored: their view must not flicker. */
  const changeAll = async (make: Change, news: News = null) => {
    await change(make);
    (await open()).tell(news);
    void sendAll();
  };
  const tell = (item: OutboxItem, value: unknown) => {
    for (const handler of handlers) handler(item, value);
  };
  const hear = async (news: unknown) => {
    if (news) tell(...(news as NonNullable<News>));
    await change((kept) => kept);
    void sendAll();
  };

  const mayGoOn = () =>
    !stopped &&
    isUp(line) &&
    clock.now() >= pausedUntil &&
    items.peek().some(({ failed }) => !failed);

  /** Sends the oldest that waits. Another tab may have sent some meanwhile: looks again first. */
  const sendNext = async () => {
    await change((kept) => expire(kept, clock.now()));
    const item = items.peek().find(({ failed }) => !failed);
    if (!item || !mayGoOn()) return;
    const { clientId } = item;
    const result = await line.ask(item.name, item.payload, LIMITS.answerTimeoutMs);
    if (result.ok) {
      tell(item, result.value);
      failures = 0;
      await changeAll(
        (kept) => kept.filter((one) => one.clientId !== clientId),
        [item, result.value],
      );
    } else if (!isRetryable(result.error)) {
      await changeAll((kept) => fail(kept, clientId, result.error));
    } else if (!stopped) {
      const wait = result.error.retryAfterMs ?? retryDelay(clock, ++failures);
      pausedUntil = clock.now() + wait;
      cancelPause();
      // Timers come up to a millisecond early: the pause ends with this one, not by the clock.
      cancelPause = clock.after(wait, () => {
        pausedUntil = 0;
        void sendAll();
      });
    }
  };

  const sendAll = async () => {
    if (sending) return;
    sending = true;
    try {
      while (mayGoOn()) await (await open()).inTurn(sendNext);
    } finally {
      sending = false;
    }
  };

  const load = () => {
    loaded ??= change((kept) => expire(kept, clock.now())).then(() => void sendAll());
    return loaded;
  };
  const unsubscribe = line.state.subscribe(() => void sendAll());

  return {
    items,
    durable,
    load,
    add: async (item) => {
      await load();
      const fits = checkCaps(items.value, item);
      if (fits.ok) {
        await changeAll((kept) => [...kept, { ...item, createdAt: clock.now(), failed: null }]);
      }
      return fits;
    },
    retry: (clientId) => changeAll((kept) => revive(kept, clientId, clock.now())),
    discard: (clientId) => changeAll((kept) => kept.filter((one) => one.clientId !== clientId)),
    onStored: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    stop: () => {
      stopped = true;
      unsubscribe();
      cancelPause();
      void keep?.then((used) => used.stop());
    },
  };
};
