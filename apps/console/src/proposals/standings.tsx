import type { AgentThread } from '@aisle/client';
import { newId, systemClock } from '@aisle/client';
import type { Result } from '@aisle/protocol';
import { useComputed } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { type Standing, standingsOf } from './standing.ts';

type Proposals = {
  of: (key: string) => Standing | undefined;
  renew: (seq: number) => void;
  /** Answers why not, or null. */
  putBack: (seq: number) => Promise<string | null>;
};

const Context = createContext<Proposals | null>(null);

/** What the log's cards know of each proposal beside its own words. */
export const useProposals = (): Proposals | null => useContext(Context);

type Props = { desk: Desk; thread: AgentThread; children: ComponentChildren };

/** Tells the cards inside where each proposal of this conversation stands. */
export const Standings = ({ desk, thread, children }: Props) => {
  const standings = useComputed(() => standingsOf(thread.entries.value));
  const proposals: Proposals = {
    of: (key) => standings.value.get(key),
    renew: (seq) => desk.openDialog('proposal', `again:${seq}`),
    putBack: async (seq) => {
      const answer: Result<unknown> = await desk.client.ask('putBackProposal', {
        ...{ conversationId: thread.conversationId, clientId: newId(systemClock) },
        proposalSeq: seq,
      });
      return answer.ok ? null : sentence(answer.error);
    },
  };
  return <Context.Provider value={proposals}>{children}</Context.Provider>;
};
