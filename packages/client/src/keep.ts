import { attempt, type Browser } from './browser.ts';
import type { Clock } from './clock.ts';
import { type Keep, keepInMemory } from './keep-in-memory.ts';
import { maskWriting } from './mask-writing.ts';
import { toJson } from './to-json.ts';

const STORE = 'keep';
const TURN_MS = 20_000;

const openDatabase = (indexedDB: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('aisle', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });

// Opened for each step: a connection held open can die under us and bars pages from the
// back/forward cache.
const inDatabase = (indexedDB: IDBFactory, key: string): Keep['update'] => {
  const change = (database: IDBDatabase, make: (value: unknown) => unknown) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(STORE);
      const read = store.get(key);
      let made: unknown;
      read.onsuccess = () => {
        made = make(read.result);
        if (made !== read.result) store.put(made, key);
      };
      transaction.oncomplete = () => resolve(made);
      transaction.onabort = () => reject(transaction.error);
    });
  return async (make) => {
    const database = await openDatabase(indexedDB);
    return change(database, make).finally(() => database.close());
  };
};

const inLocalStorage =
  (storage: Storage, key: string): Keep['update'] =>
  async (make) => {
    const text = storage.getItem(key);
    const value = attempt(() => JSON.parse(text ?? 'null'));
    const made = make(value);
    if (made !== value) storage.setItem(key, toJson(made));
    return made;
  };

const openUpdate = async (browser: Browser, key: string): Promise<Keep['update'] | undefined> => {
  const indexedDB = attempt(() => browser.indexedDB);
  const storage = attempt(() => browser.localStorage);
  const updates = [
    indexedDB && inDatabase(indexedDB, key),
    storage && inLocalStorage(storage, key),
  ];
  for (const update of updates) {
    try {
      await update?.((value) => structuredClone(value) ?? []);
      if (update) return update;
    } catch {
      // Blocked or full: the next place.
    }
  }
  return undefined;
};

export type KeepOptions = {
  browser: Browser;
  clock: Clock;
  /** Names value, turns and news among everything this origin keeps. */
  key: string;
  /** Called with what another tab tells. */
  hear: (news: unknown) => void;
};

/** A card's number is masked before it is kept: what is shown and sent is what was kept. */
const masking =
  (update: Keep['update']): Keep['update'] =>
  (make) =>
    update((value) => {
      const made = make(value);
      return made === value ? value : maskWriting(made);
    });

/** Rule 5: in IndexedDB, else localStorage, else memory: the first that takes a write. */
export const openKeep = async ({ browser, clock, key, hear }: KeepOptions): Promise<Keep> => {
  const update = await openUpdate(browser, key);
  if (!update) {
    const memory = keepInMemory();
    return { ...memory, update: masking(memory.update) };
  }
  let locks = attempt(() => browser.navigator.locks);
  const Channel = attempt(() => browser.BroadcastChannel);
  let channel = Channel && attempt(() => new Channel(key));
  if (channel) channel.onmessage = ({ data }) => hear(data);

  return {
    durable: true,
    update: masking(update),
    inTurn: async (run) => {
      if (!locks) return run();
      // A tab that holds its turn for too long (frozen) is not waited for, now and later.
      const patience = new AbortController();
      const cancel = clock.after(TURN_MS, () => {
        locks = undefined;
        patience.abort();
      });
      const turn = () => {
        cancel();
        return run();
      };
      return locks.request(key, { signal: patience.signal }, turn).catch(turn);
    },
    tell: (news) => channel?.postMessage(news),
    stop: () => {
      channel?.close();
      channel = undefined;
    },
  };
};
