import type { ShopperClient } from '@aisle/client';
import type { Order, OrderUpdates } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { OrderUpdateWords } from '../words/words.ts';

type Props = {
  ask: ShopperClient['ask'];
  words: OrderUpdateWords;
  /** Where she is told. */
  conversationId: string;
  order: Pick<Order, 'platform' | 'orderId'>;
  state: ReadonlySignal<OrderUpdates>;
  changed: (state: OrderUpdates) => void;
};

/** Whether she is told how an order goes on, and the one button that changes it (rule 66). */
export const drawToggle = (props: Props): Child => {
  const { ask, words, conversationId, state, changed } = props;
  const { platform, orderId } = props.order;
  const failed = signal(false);
  let busy = false;
  const tap = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    const on = state.peek() !== 'on';
    const answer = await ask('setOrderUpdates', { conversationId, platform, orderId, on });
    busy = false;
    failed.value = !answer.ok;
    if (answer.ok) changed(on ? 'on' : 'off');
  };
  const isOn = (): boolean => state.value === 'on';
  return (
    <span class="order-updates">
      <span role="status">{() => isOn() && `${words.told} `}</span>
      <button
        type="button"
        class="link"
        aria-label={() => (isOn() ? `${words.told} ${words.stop}` : words.tell)}
        onClick={() => void tap()}
      >
        {() => (isOn() ? words.stop : words.tell)}
      </button>
      <span role="alert">{() => failed.value && words.failed}</span>
    </span>
  );
};
