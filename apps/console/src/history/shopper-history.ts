import type { AgentClient } from '@aisle/client';
import type { AgentRequests, Refusal, Spend } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';

type Told = Omit<AgentRequests['fetchShopperHistory']['reply'], 'spend'> & { spend: Spend[] };

export type HistoryState =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | ({ at: 'there' } & Told);

/** What the shopper of a conversation has been to the store before. */
export type ShopperHistory = {
  state: ReadonlySignal<HistoryState>;
  reload(): void;
  /** The conversations that follow. */
  loadMore(): Promise<void>;
  stop(): void;
};

export const createShopperHistory = (
  client: AgentClient,
  conversationId: string,
): ShopperHistory => {
  const state = signal<HistoryState>({ at: 'loading' });
  let asked = 0;
  const reload = async () => {
    asked += 1;
    const mine = asked;
    const answer = await client.ask('fetchShopperHistory', { conversationId });
    if (mine !== asked) return;
    if (answer.ok) state.value = { at: 'there', ...answer.value, spend: answer.value.spend ?? [] };
    // What was there is worth more than a failure to renew it.
    else if (state.peek().at !== 'there') state.value = { at: 'failed', refusal: answer.error };
  };
  const unlink = effect(() => {
    if (client.link.value.at === 'connected') untracked(() => void reload());
  });
  return {
    state,
    reload: () => {
      state.value = { at: 'loading' };
      void reload();
    },
    loadMore: async () => {
      const mine = asked;
      const before = there(state.peek())?.conversations.at(-1)?.conversationId;
      if (before === undefined) return;
      const answer = await client.ask('fetchShopperHistory', { conversationId, before });
      const known = there(state.peek());
      if (mine !== asked || !known || !answer.ok) return;
      const { conversations, more } = answer.value;
      state.value = { ...known, conversations: [...known.conversations, ...conversations], more };
    },
    stop: () => {
      asked = -1;
      unlink();
    },
  };
};

const there = (state: HistoryState) => (state.at === 'there' ? state : null);
