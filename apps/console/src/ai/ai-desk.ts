import type { AgentClient } from '@aisle/client';
import { type Agent, type AgentRequests, may } from '@aisle/protocol';
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AiDrafts, DraftNeeds } from './create-ai-drafts.ts';

export type KnownAi = AgentRequests['fetchAiRules']['reply'];

/** What an AI may do for this agent; where the operator has named none, nothing of it is loaded. */
export type AiDesk = {
  /** Null until the server has told, and where there is none. */
  known: ReadonlySignal<KnownAi | null>;
  /** Null: no drafts here. */
  drafts: ReadonlySignal<AiDrafts | null>;
  /** The rules were changed a moment ago. */
  refresh(): Promise<void>;
  stop(): void;
};

type Needs = Omit<DraftNeeds, 'client' | 'agentId'> & {
  client: Pick<AgentClient, 'ask' | 'link'>;
  agent: Agent;
  practising: boolean;
};

/** Asked on every connection: an admin may have switched it meanwhile. */
export const createAiDesk = ({ agent, practising, ...needs }: Needs): AiDesk => {
  const known = signal<KnownAi | null>(null);
  const drafts = signal<AiDrafts | null>(null);
  let made: Promise<AiDrafts> | null = null;
  const refresh = async () => {
    const answer = await needs.client.ask('fetchAiRules', {});
    if (!answer.ok) return;
    const { service, rules } = answer.value;
    const on = service !== null && rules.drafts && may(agent.role, 'serve');
    if (on)
      made ??= import('./create-ai-drafts.ts').then(({ createAiDrafts }) =>
        createAiDrafts({ ...needs, agentId: agent.agentId }),
      );
    const there = on ? ((await made) ?? null) : null;
    batch(() => {
      known.value = service && answer.value;
      drafts.value = there;
    });
  };
  const stopAsking = effect(() => {
    if (!practising && needs.client.link.value.at === 'connected') void refresh();
  });
  return {
    known,
    drafts,
    refresh,
    stop: () => {
      stopAsking();
      void made?.then((one) => one.stop());
    },
  };
};
