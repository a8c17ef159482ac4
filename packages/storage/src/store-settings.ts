import type { StoreSettings } from '@aisle/protocol';
import { eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** What the merchant has settled about selling; empty where nothing was. */
export const findSettings = async (read: Read, storeId: string): Promise<StoreSettings> => {
  const { storeSettings } = read.tables;
  const [row] = await read
    .select({ settings: storeSettings.settings })
    .from(storeSettings)
    .where(eq(storeSettings.storeId, storeId));
  return row?.settings ?? {};
};

/** Those of every store that has settled something. */
export const listSettings = async (
  read: Read,
): Promise<{ storeId: string; settings: StoreSettings }[]> => {
  const { storeSettings } = read.tables;
  return read
    .select({ storeId: storeSettings.storeId, settings: storeSettings.settings })
    .from(storeSettings);
};

/** Changes some of them by what they are at that moment: of two changes at once both hold. */
export const changeSettings = async (
  tx: Tx,
  { storeId, at }: { storeId: string; at: number },
  change: (before: StoreSettings) => StoreSettings,
): Promise<void> => {
  await tx.lock(`settings ${storeId}`);
  const settings = change(await findSettings(tx, storeId));
  await saveSettings(tx, { storeId, settings, at });
};

/** Replaces all of them. */
export const saveSettings = async (
  tx: Tx,
  { storeId, settings, at }: { storeId: string; settings: StoreSettings; at: number },
): Promise<void> => {
  const { storeSettings } = tx.tables;
  await tx
    .insert(storeSettings)
    .values({ storeId, settings, updatedAt: at })
    .onConflictDoUpdate({ target: storeSettings.storeId, set: { settings, updatedAt: at } });
};
