import type { AgentClient } from '@aisle/client';
import type { AgentCard, AgentRequests, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { language } from '../language/current.ts';
import type { Loaded } from '../shop/shop-setup.ts';

export type Account = AgentRequests['fetchAccount']['reply'];

/** What everyone settles about her own account. */
export type AccountSetup = {
  account: ReadonlySignal<Loaded<Account>>;
  /** Why the last change of the sessions was refused. */
  problem: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
  /** Her card was changed. */
  setCard(card: AgentCard): void;
  /** Answers why not, or null when it is settled. */
  setWeekly(on: boolean): Promise<Refusal | null>;
  end(sessionId: string): Promise<void>;
  endOthers(): Promise<void>;
  /** Answers why not, or null when it is changed. */
  changePassword(current: string, password: string): Promise<Refusal | null>;
};

export const createAccountSetup = ({ ask }: Pick<AgentClient, 'ask'>): AccountSetup => {
  const account = signal<Loaded<Account>>({ kind: 'loading' });
  const problem = signal<Refusal | null>(null);
  const load = async () => {
    const answer = await ask('fetchAccount', {});
    account.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };
  return {
    account,
    problem,
    load,
    setCard(card) {
      const now = account.peek();
      if (now.kind === 'ready') account.value = { ...now, value: { ...now.value, card } };
    },
    async setWeekly(on) {
      const answer = await ask('setWeeklyLetter', { on, language });
      await load();
      return answer.ok ? null : answer.error;
    },
    async end(sessionId) {
      const answer = await ask('endSignIn', { sessionId });
      problem.value = answer.ok ? null : answer.error;
      await load();
    },
    async endOthers() {
      const answer = await ask('endOtherSignIns', {});
      problem.value = answer.ok ? null : answer.error;
      await load();
    },
    async changePassword(current, password) {
      const answer = await ask('changePassword', { current, password });
      if (answer.ok) await load();
      return answer.ok ? null : answer.error;
    },
  };
};
