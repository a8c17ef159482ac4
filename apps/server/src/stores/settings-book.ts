import type { StoreSettings } from '@aisle/protocol';
import { type Storage, storeSettings } from '@aisle/storage';
import { keepAnswers } from '../keep-answers.ts';

/** What stores have settled, asked by every session, script and report. */
export type SettingsBook = {
  of(storeId: string): Promise<StoreSettings>;
  /** They were saved on this node a moment ago. */
  forget(storeId: string): void;
};

/** Within that time other nodes know of a change, milliseconds. */
const KEPT_MS = 5_000;

export function createSettingsBook({ read }: Storage, clock: () => number): SettingsBook {
  const kept = keepAnswers({
    ...{ forMs: KEPT_MS, clock },
    ask: (storeId) => storeSettings.findSettings(read, storeId),
  });
  return { of: kept.get, forget: kept.forget };
}
