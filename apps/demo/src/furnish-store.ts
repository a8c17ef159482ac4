import { factsFrom } from '@aisle/protocol';
import { productNotes, type Storage, storeSettings } from '@aisle/storage';
import { DEMO_NOTES } from './demo-notes.ts';
import { demoSettings } from './demo-settings.ts';

export type Furnishing = {
  storeId: string;
  /** The agent who has written the product notes. */
  author: string;
  /** Origin of the demo shop. */
  shopUrl: string;
  /** Milliseconds since 1970. */
  at: number;
};

/** Gives a new store of the demo shop its settings and product notes. Once: it replaces both. */
export const furnishStore = (
  storage: Storage,
  { storeId, author, shopUrl, at }: Furnishing,
): Promise<void> =>
  storage.write(async (tx) => {
    const settings = demoSettings(shopUrl, new Date(at).getUTCFullYear());
    await storeSettings.saveSettings(tx, { storeId, settings, at });
    for (const [productId, values] of Object.entries(DEMO_NOTES)) {
      const product = { storeId, platform: 'demo', productId, at };
      const facts = factsFrom({ from: 'team', author, at }, values);
      await productNotes.changeNotes(tx, product, (kept) => ({ ...kept, facts }));
    }
  });
