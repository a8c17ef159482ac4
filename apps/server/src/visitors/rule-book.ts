import type { VisitorRules as Rules, VisitorMode } from '@aisle/protocol';
import { type Storage, storeSettings, stores } from '@aisle/storage';
import { allowsOrigin } from '../stores/store-book.ts';

/** What merchants have settled, kept for a while: every script and every report asks for it. */
export type RuleBook = {
  of(storeId: string): Promise<Rules>;
  /**
   * How pages of this origin are to be followed, for a script that does not name its store: as the
   * most careful of the stores that have switched it on there. Which store it is, the server asks
   * again at each report.
   */
  onOrigin(origin: string): Promise<VisitorMode>;
  /** The store's settings were saved here a moment ago. */
  forget(storeId: string): void;
};

const OFF: Rules = { mode: 'off', radar: true };
const KEPT_MS = 10_000;
const KEPT_STORES = 10_000;

export function createRuleBook({ read }: Storage, clock: () => number): RuleBook {
  const kept = new Map<string, { at: number; rules: Rules }>();
  let switchedOn: { at: number; stores: Promise<SwitchedOn[]> } | undefined;

  return {
    async of(storeId) {
      const known = kept.get(storeId);
      if (known && clock() - known.at < KEPT_MS) return known.rules;
      const { visitors: rules = OFF } = await storeSettings.findSettings(read, storeId);
      if (kept.size >= KEPT_STORES) kept.clear();
      kept.set(storeId, { at: clock(), rules });
      return rules;
    },
    async onOrigin(origin) {
      if (!switchedOn || clock() - switchedOn.at >= KEPT_MS) {
        const asked = listSwitchedOn();
        switchedOn = { at: clock(), stores: asked };
        asked.catch(() => {
          switchedOn = undefined;
        });
      }
      const modes = (await switchedOn.stores)
        .filter((store) => allowsOrigin(store, origin))
        .map(({ mode }) => mode);
      if (modes.length === 0) return 'off';
      return modes.includes('consent') ? 'consent' : 'everyone';
    },
    forget(storeId) {
      kept.delete(storeId);
      switchedOn = undefined;
    },
  };

  async function listSwitchedOn(): Promise<SwitchedOn[]> {
    const found = await storeSettings.listSettings(read);
    const on = found.filter(({ settings }) => (settings.visitors?.mode ?? 'off') !== 'off');
    const known = await Promise.all(on.map(({ storeId }) => stores.findStore(read, storeId)));
    return on.flatMap(({ settings }, index) => {
      const { allowedOrigins } = known[index] ?? {};
      const mode = settings.visitors?.mode;
      return allowedOrigins && mode ? [{ allowedOrigins, mode }] : [];
    });
  }
}

type SwitchedOn = { allowedOrigins: string[]; mode: VisitorMode };
