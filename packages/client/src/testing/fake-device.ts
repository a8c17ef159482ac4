import { IDBFactory } from 'fake-indexeddb';
import type { Browser } from '../browser.ts';
import { systemClock } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { FakeNetwork } from './fake-network.ts';

export type DeviceOptions = {
  /** Absent, refused on touch, or refusing every write. */
  indexedDB?: 'none' | 'throws';
  localStorage?: 'none' | 'throws' | 'full';
  locks?: 'none';
  channels?: 'none';
};

const memoryStorage = (full: boolean): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
};

/** A tab's `window`, as far as the client looks. */
export type FakeTab = Browser & {
  show: () => void;
  hide: () => void;
  /** Fires an event of the window: `online`, `pageshow`, `pagehide`. */
  fire: (name: string) => void;
};

/** One browser profile: its tabs share storage, locks and channels; other devices do not. */
export const createFakeDevice = (network: FakeNetwork, options: DeviceOptions = {}) => {
  const id = newId(systemClock);
  const database = new IDBFactory();
  const storage = memoryStorage(options.localStorage === 'full');
  const refused = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  class Channel extends BroadcastChannel {
    constructor(name: string) {
      super(`${id}:${name}`);
      // A test that forgot a tab must still end.
      (this as unknown as { unref: () => void }).unref();
    }
  }
  const request = (name: string, settings: LockOptions, run: () => Promise<unknown>) =>
    navigator.locks.request(`${id}:${name}`, settings, run);

  return {
    storage,
    database,
    openTab: (): FakeTab => {
      const page = new EventTarget();
      let visible = true;
      const document = Object.defineProperty(new EventTarget(), 'visibilityState', {
        get: () => (visible ? 'visible' : 'hidden'),
      }) as EventTarget & { visibilityState: DocumentVisibilityState };
      const see = (wanted: boolean) => {
        visible = wanted;
        document.dispatchEvent(new Event('visibilitychange'));
      };
      return {
        addEventListener: page.addEventListener.bind(page),
        removeEventListener: page.removeEventListener.bind(page),
        document,
        navigator: options.locks === 'none' ? {} : { locks: { request } as unknown as LockManager },
        fetch: network.fetch,
        WebSocket: network.WebSocket,
        get indexedDB() {
          if (options.indexedDB === 'throws') return refused();
          return options.indexedDB === 'none' ? (undefined as never) : database;
        },
        get localStorage() {
          if (options.localStorage === 'throws') return refused();
          return options.localStorage === 'none' ? (undefined as never) : storage;
        },
        ...(options.channels !== 'none' && { BroadcastChannel: Channel }),
        show: () => see(true),
        hide: () => see(false),
        fire: (name) => page.dispatchEvent(new Event(name)),
      };
    },
  };
};

export type FakeDevice = ReturnType<typeof createFakeDevice>;
