import type { AgentClient, AgentThread } from '@aisle/client';
import type { AgentRequests, Order, Refusal, Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';

type Told = AgentRequests['fetchShopperOrders']['reply'];
export type AgentOrder = Told['orders'][number];

export type OrdersState =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | ({ at: 'there' } & Told);

/** The orders of the shopper in a conversation, kept current. */
export type ShopperOrders = {
  state: ReadonlySignal<OrdersState>;
  reload: () => void;
  /** Answers a return; what the server refuses is answered here, in its words. */
  answer: AgentThread['answerReturn'];
  /** She is told from now on when this order moves on, or no more. */
  setUpdates: (order: Pick<Order, 'platform' | 'orderId'>, on: boolean) => Promise<Result<null>>;
  stop: () => void;
};

export const createShopperOrders = (client: AgentClient, thread: AgentThread): ShopperOrders => {
  const state = signal<OrdersState>({ at: 'loading' });
  let asked = 0;
  const reload = async () => {
    asked += 1;
    const mine = asked;
    const { conversationId } = thread;
    const answer = await client.ask('fetchShopperOrders', { conversationId });
    if (mine !== asked) return;
    if (answer.ok) state.value = { at: 'there', ...answer.value };
    // What was there is worth more than a failure to renew it.
    else if (state.peek().at !== 'there') state.value = { at: 'failed', refusal: answer.error };
  };
  const stop = effect(() => {
    thread.ordersChanged.value;
    if (client.link.value.at === 'connected') untracked(() => void reload());
  });
  return {
    state,
    reload: () => {
      state.value = { at: 'loading' };
      void reload();
    },
    answer: async (...answer): Promise<Result<unknown>> => {
      const result = await thread.answerReturn(...answer);
      if (result.ok) void reload();
      return result;
    },
    setUpdates: async ({ platform, orderId }, on) => {
      const { conversationId } = thread;
      const wish = { conversationId, platform, orderId, on };
      const result = await client.ask('setOrderUpdates', wish);
      if (result.ok) void reload();
      return result;
    },
    stop: () => {
      asked = -1;
      stop();
    },
  };
};
