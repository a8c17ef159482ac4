import type { AgentClient } from '@aisle/client';
import type { AgentRequests, BusinessHours, HoursNow, HoursPlan, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

export type Settled = AgentRequests['fetchHours']['reply'];

/** What was asked for and is not there yet, is there, or was refused. */
export type Loaded =
  | { kind: 'loading' }
  | { kind: 'ready'; value: Settled }
  | { kind: 'refused'; refusal: Refusal };

/** The page *Hours*. */
export type HoursSetup = {
  settled: ReadonlySignal<Loaded>;
  load(): Promise<void>;
  /** Answers why it was not kept, or null. */
  save(before: BusinessHours, hours: BusinessHours): Promise<Refusal | null>;
  /** What a plan would come to now; null while it contradicts itself. */
  tryOut(plan: HoursPlan | null): Promise<HoursNow | null>;
};

export const createHoursSetup = ({ ask }: Pick<AgentClient, 'ask'>): HoursSetup => {
  const settled = signal<Loaded>({ kind: 'loading' });
  const load = async () => {
    const answer = await ask('fetchHours', {});
    settled.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };
  return {
    settled,
    load,
    async save(before, hours) {
      const answer = await ask('saveHours', { before, hours });
      if (!answer.ok) return answer.error;
      await load();
      return null;
    },
    async tryOut(plan) {
      const answer = await ask('tryHours', { plan });
      return answer.ok ? answer.value : null;
    },
  };
};
