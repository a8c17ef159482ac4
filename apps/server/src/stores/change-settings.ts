import type { StoreSettings } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { House } from '../house.ts';

/**
 * Changes some of what a store has settled, in one transaction, so that two pages saved at once both
 * hold. Other nodes know within seconds.
 */
export async function changeSettings(
  { storage, settings, clock }: Pick<House, 'storage' | 'settings' | 'clock'>,
  storeId: string,
  change: (before: StoreSettings) => StoreSettings,
): Promise<void> {
  await storage.write(async (tx) => {
    const before = await storeSettings.findSettings(tx, storeId);
    await storeSettings.saveSettings(tx, { storeId, settings: change(before), at: clock() });
  });
  settings.forget(storeId);
}
