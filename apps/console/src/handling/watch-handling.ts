import type { AgentClient, AgentThread } from '@aisle/client';
import type { AgentRequests, Handling } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

/** Where no agent has put anything. */
export const UNHANDLED: Handling = {
  tags: [],
  priority: 'normal',
  notes: 0,
  mentioned: [],
  snoozedUntil: null,
};

export type KnownHandling = AgentRequests['fetchHandling']['reply'];

type Needs = {
  client: Pick<AgentClient, 'ask' | 'hear' | 'inbox'>;
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId' | 'status'> | null>;
};

/**
 * How the team handles the open conversation, as it changes. Asked anew on every connection, on
 * every notice, and when its row in the inbox tells something else: a lost notice is found there.
 */
export const watchHandling = ({ client, thread }: Needs) => {
  const found = signal<{ of: string; known: KnownHandling } | null>(null);
  let asked = 0;
  const ask = async (of: string) => {
    const mine = ++asked;
    const answer = await client.ask('fetchHandling', { conversationId: of });
    if (answer.ok && mine === asked && thread.peek()?.conversationId === of)
      found.value = { of, known: answer.value };
  };
  const known = computed(() =>
    found.value?.of === thread.value?.conversationId ? (found.value?.known ?? null) : null,
  );
  const told = computed(() => {
    const id = thread.value?.conversationId;
    const row = client.inbox.rows.value.find((one) => one.conversationId === id);
    return row ? JSON.stringify([row.status, row.handling]) : null;
  });
  const stops = [
    client.hear('handling', ({ conversationId }) => {
      if (thread.peek()?.conversationId === conversationId) void ask(conversationId);
    }),
    effect(() => {
      const open = thread.value;
      if (open?.status.value.at === 'live') void ask(open.conversationId);
    }),
    effect(() => {
      const row = told.value;
      const mine = found.peek();
      if (row === null || mine === null || mine.of !== thread.peek()?.conversationId) return;
      const { status, handling } = mine.known;
      if (row !== JSON.stringify([status, handling])) void ask(mine.of);
    }),
  ];
  return {
    known,
    refresh: () => {
      const of = thread.peek()?.conversationId;
      return of === undefined ? Promise.resolve() : ask(of);
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
