import type { StoreSettings } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { House } from '../house.ts';

/** Changes some of what a store has settled. Other nodes know within seconds. */
export async function changeSettings(
  { storage, settings, clock }: Pick<House, 'storage' | 'settings' | 'clock'>,
  storeId: string,
  change: (before: StoreSettings) => StoreSettings,
): Promise<void> {
  const place = { storeId, at: clock() };
  await storage.write((tx) => storeSettings.changeSettings(tx, place, change));
  settings.forget(storeId);
}
