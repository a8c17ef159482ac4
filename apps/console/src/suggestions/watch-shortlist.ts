import type { AgentClient, AgentThread } from '@aisle/client';
import { EMPTY_SHORTLIST, type Shortlist } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

type Needs = {
  client: Pick<AgentClient, 'ask' | 'hear'>;
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId' | 'status'> | null>;
};

/** What the shopper of the open conversation keeps in view, as it changes. */
export const watchShortlist = ({
  client,
  thread,
}: Needs): { shortlist: ReadonlySignal<Shortlist>; stop: () => void } => {
  const known = signal<{ of: string; shortlist: Shortlist } | null>(null);
  const take = (of: string, shortlist: Shortlist) => {
    if (thread.peek()?.conversationId !== of) return;
    const now = known.peek();
    if (now?.of === of && now.shortlist.version >= shortlist.version) return;
    known.value = { of, shortlist };
  };
  const stops = [
    client.hear('shortlist', ({ conversationId, shortlist }) => take(conversationId, shortlist)),
    effect(() => {
      const open = thread.value;
      // Asked on every connection: what she marked while there was none was told to nobody here.
      if (open?.status.value.at !== 'live') return;
      const { conversationId } = open;
      void client.ask('fetchShortlist', { conversationId }).then((answer) => {
        if (answer.ok) take(conversationId, answer.value.shortlist);
      });
    }),
  ];
  return {
    shortlist: computed(() =>
      known.value?.of === thread.value?.conversationId
        ? (known.value?.shortlist ?? EMPTY_SHORTLIST)
        : EMPTY_SHORTLIST,
    ),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
