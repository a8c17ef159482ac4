import type { AgentClient } from '@aisle/client';
import type { IdentityKey, Refusal, Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from './shop-setup.ts';

export type IdentityKeys = { keys: IdentityKey[]; audience: string };

/** What the shop signs its shoppers' identities with. */
export type IdentitySetup = {
  state: ReadonlySignal<Loaded<IdentityKeys>>;
  /** A key that was just made: shown this once. */
  fresh: ReadonlySignal<string | null>;
  /** Why the last change was refused. */
  refusal: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
  add(): Promise<void>;
  remove(keyId: string): Promise<void>;
};

export const createIdentitySetup = ({ ask }: Pick<AgentClient, 'ask'>): IdentitySetup => {
  const state = signal<Loaded<IdentityKeys>>({ kind: 'loading' });
  const fresh = signal<string | null>(null);
  const refusal = signal<Refusal | null>(null);

  const keep = <T extends { keys: IdentityKey[] }>(answer: Result<T>): T | null => {
    refusal.value = answer.ok ? null : answer.error;
    const known = state.peek();
    if (answer.ok && known.kind === 'ready')
      state.value = { kind: 'ready', value: { ...known.value, keys: answer.value.keys } };
    return answer.ok ? answer.value : null;
  };

  return {
    state,
    fresh,
    refusal,
    async load() {
      const answer = await ask('fetchIdentityKeys', {});
      state.value = answer.ok
        ? { kind: 'ready', value: answer.value }
        : { kind: 'refused', refusal: answer.error };
    },
    async add() {
      fresh.value = keep(await ask('addIdentityKey', {}))?.secret ?? null;
    },
    async remove(keyId) {
      if (keep(await ask('removeIdentityKey', { keyId }))) fresh.value = null;
    },
  };
};
