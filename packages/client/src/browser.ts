type Events = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * What this package uses of a page. A browser's `window` is one; what is missing (or throws when
 * touched, as storage does where cookies are blocked) is done without.
 */
export type Browser = Events & {
  readonly document: Events & { readonly visibilityState: DocumentVisibilityState };
  readonly navigator: { readonly locks?: LockManager };
  readonly fetch: typeof fetch;
  readonly WebSocket: new (url: string) => WebSocket;
  readonly indexedDB?: IDBFactory;
  readonly localStorage?: Storage;
  readonly BroadcastChannel?: typeof BroadcastChannel;
};

/** Storage may throw on a mere look: then it is not there. */
export const attempt = <T>(look: () => T): T | undefined => {
  try {
    return look();
  } catch {}
};

/**
 * Rule 9: `wake` when the page becomes visible, online or is restored; `sleep` when it goes, perhaps
 * into the back/forward cache. Returns how to stop.
 */
export const watchPage = (browser: Browser, wake: () => void, sleep: () => void): (() => void) => {
  const stop = new AbortController();
  const on = (target: Events, name: string, run: () => void) =>
    target.addEventListener(name, run, stop);
  on(browser.document, 'visibilitychange', () => {
    if (browser.document.visibilityState === 'visible') wake();
  });
  on(browser, 'online', wake);
  on(browser, 'pageshow', wake);
  on(browser, 'pagehide', sleep);
  return () => stop.abort();
};
