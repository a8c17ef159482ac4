import { type Storage, type Store, stores } from '@aisle/storage';
import { ANY_LOCAL_PORT } from './to-origin.ts';

/** Whether a page of this origin may carry the store's widget. Compared exactly, never by prefix. */
export function allowsOrigin(store: Pick<Store, 'allowedOrigins'>, origin: string): boolean {
  if (store.allowedOrigins.includes(origin)) return true;
  return (
    store.allowedOrigins.includes(ANY_LOCAL_PORT) && /^http:\/\/localhost(:\d+)?$/.test(origin)
  );
}

/** Finds stores without asking the database for every shopper; changes show within seconds. */
export type StoreBook = {
  byId(storeId: string): Promise<Store | null>;
  bySiteKey(siteKey: string): Promise<Store | null>;
};

const KEPT_MS = 5_000;
const KEPT_STORES = 10_000;

export function createStoreBook({ read }: Storage, clock: () => number): StoreBook {
  const remember = (ask: (key: string) => Promise<Store | null>) => {
    const kept = new Map<string, { at: number; store: Store }>();
    return async (key: string): Promise<Store | null> => {
      const known = kept.get(key);
      if (known && clock() - known.at < KEPT_MS) return known.store;
      const store = await ask(key);
      if (kept.size >= KEPT_STORES) kept.clear();
      // Unknown keys are not kept: anyone can make them up.
      if (store) kept.set(key, { at: clock(), store });
      else kept.delete(key);
      return store;
    };
  };
  return {
    byId: remember((storeId) => stores.findStore(read, storeId)),
    bySiteKey: remember((siteKey) => stores.findStoreBySiteKey(read, siteKey)),
  };
}
