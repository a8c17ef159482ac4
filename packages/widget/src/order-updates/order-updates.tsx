import type { OrderPlaced, OrderUpdate, OrderUpdates, ShopperRequests } from '@aisle/protocol';
import { computed, type Signal, signal } from '@preact/signals-core';
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

/** How updates of one order stand, as the server has told; null until then, and where it knows none. */
type Known = Signal<ShopperRequests['fetchOrderUpdates']['reply']['order']>;

/** Each asks for its own order, by the name of the entry that tells of it: pages and shops name orders otherwise. */
export const startOffers = (
  { ask, hear, conversationId, items }: Shelf,
  { orderUpdates: words = english }: Words,
): Offers => {
  const offers = new Map<string, Known>();
  let stopped = false;
  const load = async (clientId: string, known: Known): Promise<void> => {
    const answer = await ask('fetchOrderUpdates', { clientId });
    if (answer.ok && !stopped) known.value = answer.value.order;
  };
  const stopHearing = hear('orders', (told) => {
    if (told.conversationId !== conversationId) return;
    for (const [clientId, known] of offers) void load(clientId, known);
  });
  const offerOf = (clientId: string): Known => {
    const made = offers.get(clientId);
    if (made) return made;
    const known: Known = signal(null);
    offers.set(clientId, known);
    void load(clientId, known);
    return known;
  };
  const draw = (placed: OrderPlaced): Child => {
    const entry = items.peek().find(({ content }) => content === placed);
    if (!entry) return null;
    const known = offerOf(entry.key);
    const state = computed((): OrderUpdates => known.value?.updates ?? 'none');
    // Drawn anew with every change it would lose the focus.
    const shown = computed(() => state.value !== 'none');
    return () => {
      const order = shown.value && known.peek();
      const changed = (updates: OrderUpdates) => {
        if (order) known.value = { ...order, updates };
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
