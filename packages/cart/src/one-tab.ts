/** What of the browser decides which tab reports. */
export type Tabs = {
  /** Web Locks; undefined on insecure pages and in old browsers, where every tab reports. */
  locks: LockManager | undefined;
  visible: () => boolean;
  /** Tells when she turns to this tab. Returns how to stop. */
  onTurnedTo: (tell: () => void) => () => void;
};

/**
 * Runs `act` in one tab at a time, the one she looks at: a tab she turns to takes over at once,
 * and when it closes another that waits goes on. `act` returns how to stop. Returns how to stop.
 */
export const inOneTab = (name: string, tabs: Tabs, act: () => () => void): (() => void) => {
  const { locks } = tabs;
  if (!locks) return act();
  let ended = false;
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  // Only the newest request counts; what an older one still brings is let go.
  let newest = 0;

  const hold = () =>
    new Promise<void>((resolve) => {
      const stop = act();
      release = () => {
        release = null;
        stop();
        resolve();
      };
    });
  const request = async (steal: boolean) => {
    newest += 1;
    const mine = newest;
    const current = () => mine === newest && !ended;
    waiting?.abort();
    waiting = new AbortController();
    const options = steal ? { steal } : { signal: waiting.signal };
    // A lock that another tab took over is told by rejection.
    await locks.request(name, options, () => current() && hold()).catch(() => {});
    if (!current()) return;
    release?.();
    void request(false);
  };
  const seize = () => {
    if (!release && tabs.visible()) void request(true);
  };

  const stopListening = tabs.onTurnedTo(seize);
  void request(tabs.visible());
  return () => {
    ended = true;
    stopListening();
    waiting?.abort();
    release?.();
  };
};
