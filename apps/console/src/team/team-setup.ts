import type { AgentClient } from '@aisle/client';
import type { Agent, Refusal, Result, TeamMember } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from '../shop/shop-setup.ts';

/** What became of the last change of one agent. */
export type Told = { agentId: string; refusal: Refusal | null; words: string };

/** The store's people, and what may be changed about them. */
export type TeamSetup = {
  agents: ReadonlySignal<Loaded<TeamMember[]>>;
  told: ReadonlySignal<Told | null>;
  load(): Promise<void>;
  changeRole(member: TeamMember, role: Agent['role']): Promise<void>;
  /** Lets her in again, or keeps her out. */
  setDisabled(member: TeamMember, disabled: boolean): Promise<void>;
};

export const createTeamSetup = ({ ask }: Pick<AgentClient, 'ask'>): TeamSetup => {
  const agents = signal<Loaded<TeamMember[]>>({ kind: 'loading' });
  const told = signal<Told | null>(null);

  const load = async () => {
    const answer = await ask('fetchTeam', {});
    agents.value = answer.ok
      ? { kind: 'ready', value: answer.value.agents }
      : { kind: 'refused', refusal: answer.error };
  };

  const settle = async (
    { agentId }: TeamMember,
    answer: Result<{ agent: TeamMember }>,
    words: string,
  ) => {
    told.value = { agentId, refusal: answer.ok ? null : answer.error, words };
    const known = agents.peek();
    // What was refused may have gone by what is not so any more.
    if (!answer.ok) return load();
    if (known.kind !== 'ready') return;
    const { agent } = answer.value;
    const value = known.value.map((one) => (one.agentId === agentId ? agent : one));
    agents.value = { kind: 'ready', value };
  };

  return {
    agents,
    told,
    load,
    async changeRole(member, role) {
      const { agentId, version } = member;
      await settle(member, await ask('changeRole', { agentId, version, role }), 'Saved.');
    },
    async setDisabled(member, disabled) {
      const { agentId, version } = member;
      const answer = await ask(disabled ? 'disableAgent' : 'enableAgent', { agentId, version });
      const words = disabled
        ? 'Disabled. Open conversations went back to the queue.'
        : 'May sign in again.';
      await settle(member, answer, words);
    },
  };
};
