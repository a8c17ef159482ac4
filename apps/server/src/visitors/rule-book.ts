import type { VisitorRules as Rules, VisitorMode } from '@aisle/protocol';
import { type Storage, storeSettings, stores } from '@aisle/storage';
import { keepAnswers } from '../keep-answers.ts';
import type { SettingsBook } from '../stores/settings-book.ts';
import { allowsOrigin } from '../stores/store-book.ts';

/** Who may be seen before a chat: every script and every report asks for it. */
export type RuleBook = {
  of(storeId: string): Promise<Rules>;
  /**
   * How pages of this origin are to be followed, for a script that does not name its store: as the
   * most careful of the stores that have switched it on there. Which store it is, the server asks
   * again at each report.
   */
  onOrigin(origin: string): Promise<VisitorMode>;
  /** A store's rules were saved here a moment ago. */
  forgetOrigins(): void;
};

const OFF: Rules = { mode: 'off', radar: true };
/** All stores at once: asked less often than one store's settings. */
const ORIGINS_KEPT_MS = 10_000;
const ALL = '';

export function createRuleBook({
  storage: { read },
  settings,
  clock,
}: {
  storage: Storage;
  settings: SettingsBook;
  clock: () => number;
}): RuleBook {
  const switchedOn = keepAnswers({ forMs: ORIGINS_KEPT_MS, clock, ask: listSwitchedOn });

  return {
    of: async (storeId) => (await settings.of(storeId)).visitors ?? OFF,
    async onOrigin(origin) {
      const modes = (await switchedOn.get(ALL))
        .filter((store) => allowsOrigin(store, origin))
        .map(({ mode }) => mode);
      if (modes.length === 0) return 'off';
      return modes.includes('consent') ? 'consent' : 'everyone';
    },
    forgetOrigins: () => switchedOn.forget(ALL),
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
