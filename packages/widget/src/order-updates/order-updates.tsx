import type { OrderPlaced, OrderUpdate, OrderUpdates, ShopperOrder } from '@aisle/protocol';
import { computed, signal } from '@preact/signals-core';
import type { StartCards } from '../cards/card-family.ts';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import { orderUpdates as english } from '../words/en-order-updates.ts';
import type { OrderUpdateWords, Words } from '../words/words.ts';
import css from './order-updates.css?inline';
import { drawToggle } from './toggle.tsx';

export { css, drawToggle, english };

/** How far it has come of three steps: placed, on its way, there. An order that ends otherwise has none. */
const STEPS: Partial<Record<OrderUpdate['status'], number>> = {
  ...{ partly_shipped: 2, shipped: 2, delivered: 3 },
};

/** What the store tells her of her order, as a card. */
export const startCards: StartCards = (_shelf, { orderUpdates: words = english }) => ({
  css,
  draw: (_seq, content) => content.kind === 'order_update' && Card({ update: content, words }),
  stop: () => {},
});

const Card = ({ update, words }: { update: OrderUpdate; words: OrderUpdateWords }): Child => {
  const { number, status, tracking } = update;
  const steps = STEPS[status];
  return (
    <article class="order-update" aria-label={words.title(number)}>
      <b dir="auto">{words.title(number)}</b>
      <p>{words.status[status]}</p>
      {steps && (
        <p class="order-steps" aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <i class={step <= steps ? 'done' : ''} />
          ))}
        </p>
      )}
      {tracking.map(({ carrier, number: parcel, url }) => {
        const name = [carrier, parcel].filter(Boolean).join(', ');
        return url ? (
          <a href={url} target="_blank" rel="noopener nofollow" dir="auto">
            {name ? `${words.followParcel}: ${name}` : words.followParcel}
          </a>
        ) : (
          <p dir="auto">{name}</p>
        );
      })}
    </article>
  );
};

/** Offers of updates below the lines of orders that were placed in this conversation. */
export type Offers = { draw: (placed: OrderPlaced) => Child; stop: () => void };

/** Begins with her orders as the server knows them; until then nothing is offered. */
export const startOffers = (
  { ask, hear, conversationId }: Shelf,
  { orderUpdates: words = english }: Words,
): Offers => {
  const list = signal<readonly ShopperOrder[]>([]);
  let stopped = false;
  const load = async (): Promise<void> => {
    const answer = await ask('fetchOrders', {});
    if (answer.ok && !stopped) list.value = answer.value.orders;
  };
  void load();
  const stopHearing = hear('orders', (told) => {
    if (told.conversationId === conversationId) void load();
  });
  const draw = (placed: OrderPlaced): Child => {
    // Her page may have told of it by another name than the shop's: then her orders offer it.
    const isIt = ({ order }: ShopperOrder) =>
      order.orderId === placed.orderId || order.number === placed.number;
    const one = computed(() => list.value.find(isIt));
    const state = computed((): OrderUpdates => one.value?.updates ?? 'none');
    // Drawn anew with every change it would lose the focus.
    const shown = computed(() => state.value !== 'none');
    return () => {
      const order = shown.value && one.peek()?.order;
      const changed = (updates: OrderUpdates) => {
        list.value = list.peek().map((other) => (isIt(other) ? { ...other, updates } : other));
      };
      return order && drawToggle({ ask, words, conversationId, order, state, changed });
    };
  };
  return {
    draw,
    stop: () => {
      stopped = true;
      stopHearing();
    },
  };
};
