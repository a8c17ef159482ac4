import { inOneTab, type Tabs } from './one-tab.ts';
import type { CartAdapter } from './port.ts';
import { type SyncClock, startSync } from './sync.ts';

export type LiveSurroundings = {
  /** One reporting tab per name in this browser and shop. */
  lockName: string;
  tabs: Tabs;
  clock: SyncClock;
};

/**
 * Puts live sync over an adapter. Hints are the adapter's own, changes made through it, and her
 * turning back to the page.
 */
export const liveCart = (adapter: CartAdapter, surroundings: LiveSurroundings): CartAdapter => {
  const { lockName, tabs, clock } = surroundings;
  const changed = new Set<() => void>();
  const onHint = (tell: () => void) => {
    changed.add(tell);
    const stops = [adapter.onChange(tell), tabs.onTurnedTo(tell)];
    return () => {
      changed.delete(tell);
      for (const stop of stops) stop();
    };
  };
  const andTell = async <T>(change: Promise<T>): Promise<T> => {
    const outcome = await change;
    for (const tell of [...changed]) tell();
    return outcome;
  };
  return {
    ...adapter,
    get capabilities() {
      return adapter.capabilities;
    },
    add: (lines, attemptId) => andTell(adapter.add(lines, attemptId)),
    setQuantity: (key, quantity, expected) => andTell(adapter.setQuantity(key, quantity, expected)),
    applyCode: (code) => andTell(adapter.applyCode(code)),
    removeCode: (code) => andTell(adapter.removeCode(code)),
    setNote: (note) => andTell(adapter.setNote(note)),
    onChange: onHint,
    sync: (report) =>
      inOneTab(lockName, tabs, () =>
        startSync({ getCart: adapter.getCart, onHint }, clock, report),
      ),
  };
};

/** The browser's own tabs. */
export const browserTabs = (window: Window): Tabs => ({
  locks: window.isSecureContext ? window.navigator.locks : undefined,
  visible: () => window.document.visibilityState === 'visible',
  onTurnedTo: (tell) => {
    const heard = () => {
      if (window.document.visibilityState === 'visible') tell();
    };
    const events = ['focus', 'pageshow', 'visibilitychange'];
    for (const name of events) window.addEventListener(name, heard, true);
    return () => {
      for (const name of events) window.removeEventListener(name, heard, true);
    };
  },
});

/** The browser's own clock. */
export const browserClock = (): SyncClock => ({
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
});
