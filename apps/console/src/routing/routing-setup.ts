import { type AgentClient, newId, systemClock } from '@aisle/client';
import type { AgentRequests, AgentRouting, Refusal, Routing, Team } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

export type Settled = AgentRequests['fetchRouting']['reply'];

/** What was asked for and is not there yet, is there, or was refused. */
export type Loaded =
  | { kind: 'loading' }
  | { kind: 'ready'; value: Settled }
  | { kind: 'refused'; refusal: Refusal };

/** The page *Routing*. Every change answers why it was not made, or null. */
export type RoutingSetup = {
  settled: ReadonlySignal<Loaded>;
  load(): Promise<void>;
  saveRouting(routing: Routing): Promise<Refusal | null>;
  saveAgent(agent: AgentRouting): Promise<Refusal | null>;
  saveTeam(team: Team): Promise<Refusal | null>;
  removeTeam(teamId: string): Promise<Refusal | null>;
  newTeam(): Team;
};

export const createRoutingSetup = ({ ask }: Pick<AgentClient, 'ask'>): RoutingSetup => {
  const settled = signal<Loaded>({ kind: 'loading' });
  const load = async () => {
    const answer = await ask('fetchRouting', {});
    settled.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };
  const kept = async (answer: { ok: true } | { ok: false; error: Refusal }) => {
    if (!answer.ok) return answer.error;
    await load();
    return null;
  };
  return {
    settled,
    load,
    saveRouting: async (routing) => kept(await ask('saveRouting', { routing })),
    saveAgent: async (agent) => kept(await ask('saveAgentRouting', agent)),
    saveTeam: async (team) => kept(await ask('saveTeam', team)),
    removeTeam: async (teamId) => kept(await ask('removeTeam', { teamId })),
    newTeam: () => ({ teamId: newId(systemClock), name: '', members: [] }),
  };
};
