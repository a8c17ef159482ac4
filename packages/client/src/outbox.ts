import { isRetryable, LIMITS, type Refusal, type Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { attempt, type Browser } from './browser.ts';
import { type Clock, retryDelay } from './clock.ts';
import { type Keep, keepInMemory, openKeep } from './keep.ts';
import type { Line } from './line/line.ts';
import {
  checkCaps,
  expire,
  fail,
  type NewItem,
  type OutboxItem,
  readItems,
  revive,
} from './outbox-item.ts';

export type { NewItem, OutboxItem } from './outbox-item.ts';

/** Told when the server has stored an item, with its answer, before the item leaves. */
export type StoredHandler = (item: OutboxItem, value: unknown) => void;

export type Outbox = {
  /** Waiting and failed items of all this device's tabs, oldest first. */
  readonly items: ReadonlySignal<readonly OutboxItem[]>;
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
  /** Whose outbox: what another shopper or agent left on this device is another scope. */
  scope: string;
};

type News = { item: OutboxItem; value: unknown } | null;

/** Rules 5 and 6: kept on the device, oldest first, one in flight per conversation. */
export const createOutbox = ({ line, browser, clock, scope }: OutboxOptions): Outbox => {
  const name = `aisle:outbox:${scope}`;
  const items = signal<readonly OutboxItem[]>([]);
  const durable = signal(true);
  const handlers = new Set<StoredHandler>();
  const locks = attempt(() => browser.navigator.locks);
  const Channel = attempt(() => browser.BroadcastChannel);
  const channel = Channel && attempt(() => new Channel(name));
  // Without locks tabs cannot agree on one that sends: then each sends what it holds itself.
  const mine = new Set<string>();
  const pauses = new Map<string, { failures: number; until: number; cancel: () => void }>();
  const sending = new Set<string>();
  let stopped = false;
  let keep: Keep;

  const change = async (make: (items: readonly OutboxItem[]) => readonly OutboxItem[]) => {
    await open();
    const update = (value: unknown) => {
      const before = readItems(value);
      const after = make(before);
      return after === before ? value : after;
    };
    try {
      items.value = readItems(await keep.update(update));
    } catch {
      keep = keepInMemory(make(items.value));
      items.value = make(items.value);
    }
    durable.value = keep.durable;
  };

  const changeAndTell = async (
    make: (items: readonly OutboxItem[]) => readonly OutboxItem[],
    news: News = null,
  ) => {
    await change(make);
    if (!stopped) channel?.postMessage(news);
  };

  let opened: Promise<void> | undefined;
  const open = () => {
    opened ??= openKeep(browser, name).then((made) => {
      keep = made;
    });
    return opened;
  };
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= change((kept) => expire(kept, clock.now())).then(() => {
      for (const item of items.value) mine.add(item.clientId);
      sendAll();
    });
    return loading;
  };

  const next = (conversationId: string) =>
    items.value.find(
      (item) =>
        item.conversationId === conversationId &&
        !item.failed &&
        (locks || mine.has(item.clientId)),
    );

  const pause = (conversationId: string, refusal: Refusal) => {
    const failures = (pauses.get(conversationId)?.failures ?? 0) + 1;
    const wait = refusal.retryAfterMs ?? retryDelay(clock, failures);
    const until = clock.now() + wait;
    pauses.set(conversationId, { failures, until, cancel: clock.after(wait, sendAll) });
  };

  /** Sends the oldest; answers whether there may be more to send at once. */
  const sendNext = async (conversationId: string): Promise<boolean> => {
    // Another tab may have sent it while this one waited for its turn.
    await change((kept) => expire(kept, clock.now()));
    const item = next(conversationId);
    if (!item || stopped || line.state.value.at !== 'connected') return false;
    const result = await line.ask(item.name, item.payload, LIMITS.answerTimeoutMs);
    if (!result.ok && isRetryable(result.error)) {
      if (!stopped) pause(conversationId, result.error);
      return false;
    }
    pauses.delete(conversationId);
    if (result.ok) {
      for (const handler of handlers) handler(item, result.value);
      await changeAndTell((kept) => kept.filter((one) => one.clientId !== item.clientId), {
        item,
        value: result.value,
      });
    } else {
      const { error } = result;
      await changeAndTell((kept) => fail(kept, item, error));
    }
    return true;
  };

  /** One tab at a time; a tab that holds its turn for too long (frozen) is not waited for. */
  const inTurn = async (conversationId: string, run: () => Promise<boolean>): Promise<boolean> => {
    if (!locks) return run();
    const patience = new AbortController();
    const cancel = clock.after(LIMITS.answerTimeoutMs * 2, () => patience.abort());
    let began = false;
    try {
      return await locks.request(`${name}:${conversationId}`, { signal: patience.signal }, () => {
        began = true;
        cancel();
        return run();
      });
    } catch (error) {
      cancel();
      if (began) throw error;
      return run();
    }
  };

  const sendConversation = async (conversationId: string) => {
    if (sending.has(conversationId)) return;
    sending.add(conversationId);
    try {
      while (!stopped && (await inTurn(conversationId, () => sendNext(conversationId))));
    } finally {
      sending.delete(conversationId);
      // Added while the last turn was ending.
      if (next(conversationId)) sendAll();
    }
  };

  function sendAll() {
    if (stopped || line.state.peek().at !== 'connected') return;
    for (const { conversationId, failed } of items.peek()) {
      const paused = (pauses.get(conversationId)?.until ?? 0) > clock.now();
      if (!failed && !paused) void sendConversation(conversationId);
    }
  }

  if (channel) {
    channel.onmessage = async ({ data }: MessageEvent<News>) => {
      if (data) for (const handler of handlers) handler(data.item, data.value);
      await change((kept) => kept);
      sendAll();
    };
  }
  const stopEffect = effect(() => {
    if (line.state.value.at === 'connected') sendAll();
  });

  return {
    items,
    durable,
    load,
    add: async (item) => {
      await load();
      const fits = checkCaps(items.value, item);
      if (!fits.ok) return fits;
      mine.add(item.clientId);
      await changeAndTell((kept) => [...kept, { ...item, createdAt: clock.now(), failed: null }]);
      sendAll();
      return fits;
    },
    retry: async (clientId) => {
      mine.add(clientId);
      await changeAndTell((kept) => revive(kept, clientId, clock.now()));
      sendAll();
    },
    discard: (clientId) => changeAndTell((kept) => kept.filter((one) => one.clientId !== clientId)),
    onStored: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    stop: () => {
      stopped = true;
      stopEffect();
      for (const { cancel } of pauses.values()) cancel();
      channel?.close();
    },
  };
};
