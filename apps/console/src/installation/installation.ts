import type { AgentClient, Clock } from '@aisle/client';
import type {
  AgentRequests,
  InstallationCheck,
  Refusal,
  Sighting,
  StoreLook,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from '../shop/shop-setup.ts';

export type Installed = AgentRequests['fetchInstallation']['reply'];

/** How the last look at a page of the shop went. */
export type Look =
  | { kind: 'none' }
  | { kind: 'looking' }
  | { kind: 'looked'; check: InstallationCheck; url: string }
  | { kind: 'refused'; refusal: Refusal };

/** The widget on the shop's pages: its snippet, its looks, where it may be and where it was seen. */
export type Installation = {
  state: ReadonlySignal<Loaded<Installed>>;
  sightings: ReadonlySignal<readonly Sighting[]>;
  look: ReadonlySignal<Look>;
  load(): Promise<void>;
  /** Asks again and again where the widget was seen, until stopped. */
  watch(): () => void;
  check(url: string): Promise<void>;
  /** Answers why not, if not. */
  saveOrigins(origins: string[]): Promise<Refusal | null>;
  saveLook(look: StoreLook): Promise<Refusal | null>;
};

/** A merchant looks from the shop to the console: soon enough to be there first. */
const AGAIN_MS = 3_000;

export const createInstallation = (
  { ask }: Pick<AgentClient, 'ask'>,
  { after }: Pick<Clock, 'after'>,
): Installation => {
  const state = signal<Loaded<Installed>>({ kind: 'loading' });
  const sightings = signal<readonly Sighting[]>([]);
  const look = signal<Look>({ kind: 'none' });

  const keep = (more: Partial<Installed>) => {
    const known = state.peek();
    if (known.kind === 'ready') state.value = { kind: 'ready', value: { ...known.value, ...more } };
  };
  const known = () => {
    const now = state.peek();
    if (now.kind !== 'ready') throw new Error('saved before it was loaded');
    return now.value;
  };
  const load = async () => {
    const answer = await ask('fetchInstallation', {});
    state.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };

  return {
    state,
    sightings,
    look,
    load,
    watch() {
      let cancel = () => {};
      let stopped = false;
      const next = async () => {
        const answer = await ask('fetchSightings', {});
        if (stopped) return;
        if (answer.ok) sightings.value = answer.value.sightings;
        cancel = after(AGAIN_MS, () => void next());
      };
      void next();
      return () => {
        stopped = true;
        cancel();
      };
    },
    async check(url) {
      look.value = { kind: 'looking' };
      const answer = await ask('checkInstallation', { url });
      look.value = answer.ok
        ? { kind: 'looked', check: answer.value.check, url }
        : { kind: 'refused', refusal: answer.error };
    },
    async saveOrigins(origins) {
      const answer = await ask('saveOrigins', { before: known().origins, origins });
      if (answer.ok) keep(answer.value);
      else if (answer.error.code === 'stale') await load();
      return answer.ok ? null : answer.error;
    },
    async saveLook(wanted) {
      const answer = await ask('saveLook', { before: known().look, look: wanted });
      if (answer.ok) keep(answer.value);
      else if (answer.error.code === 'stale') await load();
      return answer.ok ? null : answer.error;
    },
  };
};
