/** As the worker says it, in `public/worker.js`. */
const OPEN = 'aisle:open';
const ID = /^[0-9a-f-]{36}$/;

/** Hears that a notification was pressed while this page was there. Returns how to stop. */
export const hearOpen = (
  workers: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined,
  open: (conversationId: string) => void,
): (() => void) => {
  const heard = (event: Event) => {
    const { data } = event as MessageEvent<unknown>;
    if (typeof data !== 'object' || data === null) return;
    const { kind, conversationId } = data as Record<string, unknown>;
    if (kind === OPEN && typeof conversationId === 'string' && ID.test(conversationId))
      open(conversationId);
  };
  workers?.addEventListener('message', heard);
  return () => workers?.removeEventListener('message', heard);
};
