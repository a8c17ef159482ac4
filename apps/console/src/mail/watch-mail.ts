import type { AgentClient, AgentThread } from '@aisle/client';
import type { AgentRequests } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

export type KnownMail = AgentRequests['fetchMail']['reply'];

type Needs = {
  client: Pick<AgentClient, 'ask' | 'hear'>;
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId' | 'status'> | null>;
};

/** How the open conversation goes on by e-mail; null until the server has told. */
export const watchMail = ({
  client,
  thread,
}: Needs): { mail: ReadonlySignal<KnownMail | null>; stop: () => void } => {
  const found = signal<{ of: string; known: KnownMail } | null>(null);
  let asked = 0;
  const ask = async (of: string) => {
    const mine = ++asked;
    const answer = await client.ask('fetchMail', { conversationId: of });
    if (answer.ok && mine === asked) found.value = { of, known: answer.value };
  };
  const stops = [
    client.hear('mail', ({ conversationId }) => {
      if (thread.peek()?.conversationId === conversationId) void ask(conversationId);
    }),
    effect(() => {
      // On every connection: what was told while there was none was told to nobody here.
      const open = thread.value;
      if (open?.status.value.at === 'live') void ask(open.conversationId);
    }),
  ];
  return {
    mail: computed(() =>
      found.value?.of === thread.value?.conversationId ? (found.value?.known ?? null) : null,
    ),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
