import { type Storage, storeSettings } from '@aisle/storage';

/** Which stores let their agents see what a shopper writes before she sends it: off unless settled. */
export type PeekBook = {
  isOn(storeId: string): Promise<boolean>;
  /** The store's settings were saved here a moment ago. */
  forget(storeId: string): void;
};

/** Within that time a switch is known on the other nodes, milliseconds. */
const KEPT_MS = 5_000;
const KEPT_STORES = 10_000;

export function createPeekBook({ read }: Storage, clock: () => number): PeekBook {
  const kept = new Map<string, { at: number; on: boolean }>();
  return {
    async isOn(storeId) {
      const known = kept.get(storeId);
      if (known && clock() - known.at < KEPT_MS) return known.on;
      const { sneakPeek: on = false } = await storeSettings.findSettings(read, storeId);
      if (kept.size >= KEPT_STORES) kept.clear();
      kept.set(storeId, { at: clock(), on });
      return on;
    },
    forget: (storeId) => kept.delete(storeId),
  };
}
