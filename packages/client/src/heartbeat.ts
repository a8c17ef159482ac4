import { LIMITS, type ShopperNotices, type ShopperRequests } from '@aisle/protocol';
import { createAsk, listen } from './ask.ts';
import type { Browser, Events } from './browser.ts';
import type { Clock } from './clock.ts';
import { isUp, type Line } from './line/line.ts';
import type { Thread } from './thread.ts';

/** After a sleep the link is often dead without knowing it: less patience than usual. */
const WAKE_TIMEOUT_MS = 4_000;

/**
 * Rule 9: `wake` when the page becomes visible, online, offline or is restored; `sleep` when it goes, perhaps
 * into the back/forward cache. Returns how to stop.
 */
const watchPage = (browser: Browser, wake: () => void, sleep: () => void): (() => void) => {
  const stop = new AbortController();
  const on = (target: Events, name: string, run: () => void) =>
    target.addEventListener(name, run, stop);
  on(browser.document, 'visibilitychange', () => {
    if (browser.document.visibilityState === 'visible') wake();
  });
  on(browser, 'online', wake);
  // The network went: a link that does not answer now is taken down within seconds.
  on(browser, 'offline', wake);
  on(browser, 'pageshow', wake);
  on(browser, 'pagehide', sleep);
  return () => stop.abort();
};

export type HeartbeatOptions = {
  line: Line;
  browser: Browser;
  clock: Clock;
  /** The conversations that are shown. */
  threads: () => Iterable<Thread>;
  /** Called with every answer. */
  onBeat?: () => void;
};

/**
 * Rule 9: names the known heads every 12 s and when the page wakes; a beat without an answer takes
 * the link down. Returns how to stop.
 */
export const startHeartbeat = (options: HeartbeatOptions): (() => void) => {
  const { line, browser, clock, threads, onBeat } = options;
  const ask = createAsk<ShopperRequests>(line);
  let cancel = () => {};
  let asleep = false;

  const beat = async (timeoutMs: number) => {
    cancel();
    const heads: Record<string, number> = {};
    for (const { conversationId, head } of threads()) heads[conversationId] = head() ?? 0;
    const answer = await ask('heartbeat', { heads }, timeoutMs);
    if (answer.ok) {
      for (const { conversationId, reach } of threads()) {
        reach(answer.value.heads[conversationId] ?? 0);
      }
      onBeat?.();
    } else if (answer.error.code === 'timeout') return line.rebuild();
    schedule();
  };
  const schedule = () => {
    cancel();
    if (isUp(line)) cancel = clock.after(LIMITS.heartbeatMs, () => beat(LIMITS.answerTimeoutMs));
  };

  const wake = () => {
    if (asleep) line.connect();
    else if (isUp(line)) void beat(WAKE_TIMEOUT_MS);
    else line.rebuild();
    asleep = false;
  };
  // A page with an open socket may not enter the back/forward cache.
  const sleep = () => {
    const { at } = line.state.peek();
    asleep = at !== 'closed' && at !== 'refused';
    if (asleep) line.close();
  };

  // Rule 14: a server that is about to stop does not want everybody at once.
  let cancelMove = () => {};
  const stops = [
    listen<ShopperNotices, 'moving'>(line, 'moving', ({ withinMs }) => {
      cancelMove();
      cancelMove = clock.after(clock.random() * withinMs, line.rebuild);
    }),
    watchPage(browser, wake, sleep),
    line.state.subscribe(schedule),
    () => cancel(),
    () => cancelMove(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
