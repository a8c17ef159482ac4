import type { AgentClient, AgentThread } from '@aisle/client';
import type { DeliveryEstimate, Gift } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

type Needs = {
  client: Pick<AgentClient, 'ask' | 'hear'>;
  thread: Pick<AgentThread, 'conversationId' | 'status'>;
  /** Ticks; a promise is asked for again when its hour has passed. */
  now: ReadonlySignal<number>;
};

export type WatchedGift = {
  /** null: nothing is known of a present, or not yet. */
  gift: ReadonlySignal<Gift | null>;
  /** When something ordered now would be there; null where nobody can tell. */
  estimate: ReadonlySignal<DeliveryEstimate | null>;
  stop: () => void;
};

/** What is known of the present in a conversation, and when it would be there, as both change. */
export const watchGift = ({ client, thread, now }: Needs): WatchedGift => {
  const { conversationId } = thread;
  const gift = signal<Gift | null>(null);
  const estimate = signal<DeliveryEstimate | null>(null);
  const wish = computed(() => `${gift.value?.country ?? ''} ${gift.value?.date ?? ''}`);
  const over = computed(
    () => (estimate.value?.orderBefore ?? Number.POSITIVE_INFINITY) < now.value,
  );
  let told = 0;
  let asked = 0;
  const ask = async (wished: string) => {
    asked += 1;
    const mine = asked;
    const [country, date] = wished.split(' ');
    const answer = await client.ask('estimateDelivery', {
      ...(country && { country }),
      ...(date && { date }),
    });
    if (mine === asked) estimate.value = answer.ok ? answer.value.estimate : null;
  };
  const stops = [
    client.hear('gift', (notice) => {
      if (notice.conversationId !== conversationId) return;
      told += 1;
      gift.value = notice.gift;
    }),
    effect(() => {
      // Asked on every connection: what was filled in while there was none was told to nobody here.
      if (thread.status.value.at !== 'live') return;
      const before = told;
      void client.ask('fetchGift', { conversationId }).then((answer) => {
        if (answer.ok && told === before) gift.value = answer.value.gift;
      });
    }),
    effect(() => {
      const wished = wish.value;
      if (wished.trim() !== '') void ask(wished);
      else {
        asked += 1;
        estimate.value = null;
      }
    }),
    effect(() => {
      if (over.value) void ask(wish.peek());
    }),
  ];
  return {
    gift,
    estimate,
    stop: () => {
      asked = -1;
      for (const stop of stops) stop();
    },
  };
};
