import type { AgentClient, AgentThread } from '@aisle/client';
import type { AgentRequests, Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { routingWords } from './words.ts';

export type Roster = AgentRequests['fetchRoster']['reply'];

/** To whom: somebody, a team's queue, or everyone's. */
export type Recipient = { agentId: string | null; teamId?: string };

/** Handing the open conversation on. */
export type Handing = {
  /** She is about to. */
  open: ReadonlySignal<boolean>;
  /** Whom something can be handed to, as last told. */
  roster: ReadonlySignal<Roster>;
  /** Asks whom something can be handed to. */
  refresh(): void;
  start(): void;
  stop(): void;
  /** The note is for colleagues only. */
  give(to: Recipient, note: string): Promise<void>;
  /** Ends listening. */
  end(): void;
};

type Needs = {
  client: AgentClient;
  thread: ReadonlySignal<AgentThread | null>;
  settle: (answer: Result<unknown>) => boolean;
  undo: { offer(words: string, undo: () => void): void };
};

const NOBODY: Roster = { colleagues: [], teams: [], mode: 'manual' };

export const createHanding = ({ client, thread, settle, undo }: Needs): Handing => {
  const open = signal(false);
  const roster = signal<Roster>(NOBODY);
  /** Presence and load change by the minute. */
  const refresh = () => {
    void client.ask('fetchRoster', {}).then((answer) => {
      if (answer.ok) roster.value = answer.value;
    });
  };
  const stop = () => {
    open.value = false;
  };
  return {
    open,
    roster,
    refresh,
    start: () => {
      if (thread.peek()?.conversation.peek()?.status !== 'open') return;
      open.value = true;
      refresh();
    },
    stop,
    give: async ({ agentId, ...more }, note) => {
      const from = thread.peek();
      stop();
      if (!from) return;
      const before = from.conversation.peek()?.assignedTo ?? null;
      const answer = await from.assign(agentId, { ...more, ...(note !== '' && { note }) });
      if (settle(answer))
        undo.offer(routingWords.handedOn, () => void from.assign(before).then(settle));
    },
    end: effect(() => {
      if (client.link.value.at === 'connected') untracked(refresh);
    }),
  };
};
