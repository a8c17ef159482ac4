import type { ShopperClient } from '@aisle/client';
import { isRetryable, type OrderClaim, type Sharing } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Host } from '../host.ts';

/** How many orders a tab remembers to have told. */
const REMEMBERED = 20;
const AGAIN_MS = 5_000;

/** Ids of orders this tab has told of, kept over reloads as far as storage lets it. */
const keepTold = (key: string, storage: () => Storage) => {
  let ids: string[] = [];
  try {
    const saved: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    if (Array.isArray(saved)) ids = saved.map(String);
  } catch {}
  return {
    has: (id: string) => ids.includes(id),
    add: (id: string) => {
      ids = [...ids, id].slice(-REMEMBERED);
      try {
        storage().setItem(key, JSON.stringify(ids));
      } catch {}
    },
  };
};

/**
 * Tells the server of an order this page says was placed, once, while she has a conversation and
 * lets her cart be seen; and puts our key on the cart, from where shops carry it to the order.
 * Returns how to stop.
 */
export const reportOrders = (
  client: ShopperClient,
  sharing: ReadonlySignal<Sharing>,
  host: Host,
): (() => void) => {
  const told = keepTold(`aisle.orders.${host.siteKey}`, () => window.sessionStorage);
  const chat = computed(() => (sharing.value.cart && client.thread.value?.conversationId) || null);
  return effect(() => {
    const conversationId = chat.value;
    if (conversationId === null) return;
    let over = false;
    const timers: ReturnType<typeof setTimeout>[] = [];
    let stop = () => {};
    const tell = async (claim: OrderClaim): Promise<void> => {
      if (over || told.has(claim.orderId)) return;
      const answer = await client.ask('reportOrder', { claim });
      if (answer.ok || !isRetryable(answer.error)) told.add(claim.orderId);
      else if (!over) timers.push(setTimeout(() => void tell(claim), AGAIN_MS));
    };
    void host.cart().then((adapter) => {
      if (over || !adapter) return;
      stop = adapter.onOrder((claim) => void tell(claim));
      if (adapter.capabilities.attribution) void adapter.setAttribution(conversationId);
    });
    return () => {
      over = true;
      stop();
      timers.forEach(clearTimeout);
    };
  });
};
