import {
  type Entry,
  isRetryable,
  LIMITS,
  type Refusal,
  type ShopperRequests,
} from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Ask } from './ask.ts';
import { type Clock, retryDelay } from './clock.ts';
import type { Log } from './log.ts';

/** How current a thread is. */
export type ThreadStatus =
  /** The first page is on its way, or the conversation waits in the outbox to be started. */
  | { at: 'loading' }
  | { at: 'live' }
  /** Shown as last known; catching up when the line is back. */
  | { at: 'stale' }
  | { at: 'refused'; refusal: Refusal };

export type FollowOptions = {
  conversationId: string;
  ask: Ask<ShopperRequests>;
  clock: Clock;
  log: Log;
  /** Whether the conversation can be watched now: connected, and known to the server. */
  ready: ReadonlySignal<boolean>;
  /** Hears each answer to `watchConversation`. */
  onJoined: (answer: ShopperRequests['watchConversation']['reply']) => void;
  /** The log may have grown. */
  onGrown: () => void;
};

export type Following = {
  readonly status: ReadonlySignal<ThreadStatus>;
  /** Entries that were told; a gap is held open for a while before it is fetched. */
  take: (entries: readonly Entry[], head?: number) => void;
  /** Fetches at once what is missing. */
  sync: () => Promise<void>;
  stop: () => void;
};

/** Rule 8: joins a conversation on every connection and leaves no gap in its log. */
export const follow = (options: FollowOptions): Following => {
  const { conversationId, ask, clock, log, ready, onJoined, onGrown } = options;
  const status = signal<ThreadStatus>({ at: 'loading' });
  /** Counts the connections: each has to join anew. */
  let connection = 0;
  /** The connection that has joined the conversation. */
  let joined = 0;
  let stopped = false;
  let syncing = false;
  let failures = 0;
  let cancelSync: (() => void) | null = null;

  const syncAfter = (ms: number) => {
    cancelSync ??= clock.after(ms, () => {
      cancelSync = null;
      void sync();
    });
  };

  const take = (entries: readonly Entry[], head?: number) => {
    log.apply(entries, head);
    onGrown();
    if (log.behind()) syncAfter(LIMITS.gapHoldMs);
  };

  const join = async (after: number | undefined, mine: number) => {
    const place = { conversationId, ...(after !== undefined && { after }) };
    const answer = await ask('watchConversation', place);
    if (answer.ok) {
      joined = mine;
      onJoined(answer.value);
    }
    return answer;
  };

  /** One step towards the server's log; answers whether another may follow at once. */
  const step = async (): Promise<boolean> => {
    const after = log.last();
    const mine = connection;
    const answer =
      joined < mine
        ? await join(after, mine)
        : await ask('fetchEntries', { conversationId, after: after ?? 0 });
    if (answer.ok) {
      failures = 0;
      log.begin(answer.value.entries, answer.value.head);
      onGrown();
      // The server knows no more: whoever claimed more was mistaken.
      if (log.last() === after) log.settle();
      status.value = { at: 'live' };
      return true;
    }
    if (isRetryable(answer.error)) syncAfter(retryDelay(clock, ++failures));
    else status.value = { at: 'refused', refusal: answer.error };
    return false;
  };

  const sync = async () => {
    if (syncing) return;
    syncing = true;
    let goOn = true;
    while (goOn && !stopped && ready.peek() && (joined < connection || log.behind())) {
      goOn = await step();
    }
    syncing = false;
  };

  const stopEffect = effect(() => {
    const up = ready.value;
    connection++;
    untracked(() => {
      if (up) void sync();
      else if (status.value.at === 'live') status.value = { at: 'stale' };
    });
  });

  return {
    status,
    take,
    sync,
    stop: () => {
      stopped = true;
      stopEffect();
      cancelSync?.();
    },
  };
};
