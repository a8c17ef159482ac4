import type { Journal } from './journal.ts';
import { inOneTab, type Tabs } from './one-tab.ts';
import type { CartAdapter } from './port.ts';
import { type SyncClock, startSync } from './sync.ts';

export type LiveSurroundings = {
  /** One reporting tab per name in this browser and shop. */
  lockName: string;
  tabs: Tabs;
  clock: SyncClock;
  /** Where attempts at a proposal are written down, so that they outlive a page. */
  journal: Journal;
};

/**
 * Puts live sync and the applying of proposals over an adapter. Hints are the adapter's own, changes made through it, and her
 * turning back to the page.
 */
export const liveCart = (adapter: CartAdapter, surroundings: LiveSurroundings): CartAdapter => {
  const { lockName, tabs, clock, journal } = surroundings;
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
  let applying: ReturnType<typeof loadApplying> | null = null;
  const loadApplying = async () => {
    // A chunk of its own: most carts are never changed by a proposal.
    const { createApplying } = await import('./apply-changes.ts');
    return createApplying(adapter, journal, clock.now);
  };
  const applyChanges: CartAdapter['applyChanges'] = async (changes, attemptId) => {
    applying ??= loadApplying();
    const apply = await applying.catch(() => null);
    if (apply) return andTell(apply(changes, attemptId));
    // The chunk did not come, so nothing was touched; the next tap asks for it again.
    applying = null;
    return { kind: 'refused', change: 0, reason: 'network' };
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
    applyChanges,
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

/** One key of the tab's own storage; where that is refused, attempts live as long as the page. */
export const browserJournal = (window: Window, key: string): Journal => {
  let text: string | null = null;
  return {
    read: () => {
      try {
        return window.sessionStorage.getItem(key);
      } catch {
        return text;
      }
    },
    write: (given) => {
      text = given;
      try {
        window.sessionStorage.setItem(key, given);
      } catch {}
    },
  };
};

/** The browser's own clock. */
export const browserClock = (): SyncClock => ({
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
});
