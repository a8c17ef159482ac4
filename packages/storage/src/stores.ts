import type { KeptAppearance } from '@aisle/protocol';
import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A merchant's shop, the tenant. `allowedOrigins` are origins such as `https://shop.example`. */
export type Store = {
  storeId: string;
  name: string;
  appearance: KeptAppearance;
  allowedOrigins: string[];
  createdAt: number;
};

export const createStore = async (tx: Tx, store: Store): Promise<void> => {
  await tx.insert(tx.tables.stores).values(store);
};

export const findStore = async (read: Read, storeId: string): Promise<Store | null> => {
  const { stores } = read.tables;
  const [store] = await read.select().from(stores).where(eq(stores.storeId, storeId));
  return store ?? null;
};

/** The store a page's snippet names. */
/** Every store of the house. */
export const listStoreIds = async (read: Read): Promise<string[]> => {
  const { stores } = read.tables;
  const rows = await read.select({ storeId: stores.storeId }).from(stores);
  return rows.map(({ storeId }) => storeId);
};

export const findStoreBySiteKey = async (read: Read, siteKey: string): Promise<Store | null> => {
  const { stores, siteKeys } = read.tables;
  const [store] = await read
    .select(getTableColumns(stores))
    .from(siteKeys)
    .innerJoin(stores, eq(stores.storeId, siteKeys.storeId))
    .where(eq(siteKeys.siteKey, siteKey));
  return store ?? null;
};

/** What shoppers see of it. Answers false when there is no such store. */
export const saveLook = async (
  tx: Tx,
  storeId: string,
  look: { name: string; appearance: KeptAppearance },
): Promise<boolean> => {
  const { stores } = tx.tables;
  const changed = await tx
    .update(stores)
    .set(look)
    .where(eq(stores.storeId, storeId))
    .returning({ storeId: stores.storeId });
  return changed.length > 0;
};

/** Answers false when there is no such store. */
export const setAllowedOrigins = async (
  tx: Tx,
  storeId: string,
  allowedOrigins: string[],
): Promise<boolean> => {
  const { stores } = tx.tables;
  const changed = await tx
    .update(stores)
    .set({ allowedOrigins })
    .where(eq(stores.storeId, storeId))
    .returning({ storeId: stores.storeId });
  return changed.length > 0;
};

/** A store may have several keys, so that one can be replaced without a gap. */
export const addSiteKey = async (
  tx: Tx,
  key: { siteKey: string; storeId: string; at: number },
): Promise<void> => {
  const { siteKey, storeId, at } = key;
  await tx.insert(tx.tables.siteKeys).values({ siteKey, storeId, createdAt: at });
};

/** A store's site keys, the newest first. */
export const listSiteKeys = async (read: Read, storeId: string): Promise<string[]> => {
  const { siteKeys } = read.tables;
  const rows = await read
    .select({ siteKey: siteKeys.siteKey })
    .from(siteKeys)
    .where(eq(siteKeys.storeId, storeId))
    .orderBy(desc(siteKeys.createdAt), desc(siteKeys.siteKey));
  return rows.map(({ siteKey }) => siteKey);
};
