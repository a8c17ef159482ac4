/** As much of an event target as is listened to. */
export type Events = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

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
