import type { AgentClient } from '@aisle/client';
import type {
  AgentRequests,
  ConnectionCheck,
  Refusal,
  ShopConnection,
  ShopPlatform,
  ShopSettings,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { createWrapFinder, type WrapFinder } from './wrap-finder.ts';

/** What was asked for and is not there yet, is there, or was refused. */
export type Loaded<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'refused'; refusal: Refusal };

export type Shop = { connection: ShopConnection | null; platforms: ShopPlatform[] };

export type Allowances = AgentRequests['fetchAllowances']['reply'];

/** How the last try went: of a form's, or of the stored connection. */
export type Trial =
  | { kind: 'none' }
  | { kind: 'trying' }
  | { kind: 'tried'; check: ConnectionCheck; saved: boolean }
  | { kind: 'refused'; refusal: Refusal };

/** The page *Shop*: the connection and what the store has settled. */
export type ShopSetup = {
  shop: ReadonlySignal<Loaded<Shop>>;
  trial: ReadonlySignal<Trial>;
  settings: ReadonlySignal<Loaded<ShopSettings>>;
  /** Whether the settings on the server are those on the page. */
  saving: ReadonlySignal<'idle' | 'saving' | 'saved' | Refusal>;
  /** What agents may give, one by one. */
  allowances: ReadonlySignal<Loaded<Allowances>>;
  wraps: WrapFinder;
  load(): Promise<void>;
  /** With `save`, what works is kept. */
  attempt(platform: string, fields: Record<string, string>, save: boolean): Promise<void>;
  check(): Promise<void>;
  disconnect(): Promise<void>;
  saveSettings(settings: ShopSettings): Promise<void>;
  /** null: what everyone may. Answers why not, if not. */
  setAllowance(agentId: string, percent: number | null): Promise<Refusal | null>;
};

export const createShopSetup = ({ ask }: Pick<AgentClient, 'ask'>): ShopSetup => {
  const shop = signal<Loaded<Shop>>({ kind: 'loading' });
  const trial = signal<Trial>({ kind: 'none' });
  const settings = signal<Loaded<ShopSettings>>({ kind: 'loading' });
  const saving = signal<'idle' | 'saving' | 'saved' | Refusal>('idle');

  const allowances = signal<Loaded<Allowances>>({ kind: 'loading' });

  const loadAllowances = async () => {
    const answer = await ask('fetchAllowances', {});
    allowances.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };

  const keep = (connection: ShopConnection | null) => {
    const known = shop.peek();
    if (known.kind === 'ready')
      shop.value = { kind: 'ready', value: { ...known.value, connection } };
  };

  const load = async () => {
    const [found, settled] = await Promise.all([
      ask('fetchConnection', {}),
      ask('fetchSettings', {}),
      loadAllowances(),
    ]);
    shop.value = found.ok
      ? { kind: 'ready', value: found.value }
      : { kind: 'refused', refusal: found.error };
    settings.value = settled.ok
      ? { kind: 'ready', value: settled.value.settings }
      : { kind: 'refused', refusal: settled.error };
  };

  return {
    shop,
    trial,
    settings,
    saving,
    allowances,
    wraps: createWrapFinder({ ask }, () => {
      const known = shop.peek();
      return known.kind === 'ready' ? known.value.connection?.platform : undefined;
    }),
    load,
    async attempt(platform, fields, save) {
      trial.value = { kind: 'trying' };
      if (save) {
        const answer = await ask('connectShop', { platform, fields });
        if (!answer.ok) trial.value = { kind: 'refused', refusal: answer.error };
        else {
          const { check, connection } = answer.value;
          keep(connection);
          trial.value = { kind: 'tried', check, saved: check.kind === 'healthy' };
        }
        return;
      }
      const answer = await ask('checkConnection', { filledIn: { platform, fields } });
      trial.value = answer.ok
        ? { kind: 'tried', check: answer.value.check, saved: false }
        : { kind: 'refused', refusal: answer.error };
    },
    async check() {
      trial.value = { kind: 'trying' };
      const answer = await ask('checkConnection', {});
      trial.value = answer.ok
        ? { kind: 'tried', check: answer.value.check, saved: false }
        : { kind: 'refused', refusal: answer.error };
    },
    async disconnect() {
      const answer = await ask('disconnectShop', {});
      if (answer.ok) keep(null);
      trial.value = answer.ok ? { kind: 'none' } : { kind: 'refused', refusal: answer.error };
    },
    async saveSettings(wanted) {
      saving.value = 'saving';
      const answer = await ask('saveSettings', { settings: wanted });
      saving.value = answer.ok ? 'saved' : answer.error;
      if (!answer.ok) return;
      settings.value = { kind: 'ready', value: wanted };
      // What everyone may give has perhaps changed.
      await loadAllowances();
    },
    async setAllowance(agentId, percent) {
      const answer = await ask('setAllowance', { agentId, percent });
      if (answer.ok) await loadAllowances();
      return answer.ok ? null : answer.error;
    },
  };
};
