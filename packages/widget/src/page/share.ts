import type { ShopperClient } from '@aisle/client';
import type { Sharing } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { Host } from '../host.ts';

/** Where a page's address changes without a load, the browser says so here (not in all of them). */
type Navigating = { navigation?: EventTarget };

/**
 * Lets the agent see cart and page, while she has a conversation and as far as she lets them be
 * seen. Returns how to stop.
 */
export const shareWhatSheAllows = (
  client: ShopperClient,
  sharing: ReadonlySignal<Sharing>,
  host: Host,
): (() => void) => {
  const chats = computed(() => client.thread.value !== null);
  const cart = computed(() => chats.value && sharing.value.cart);
  const pages = computed(() => chats.value && sharing.value.pages);
  const told = () => {
    if (pages.peek()) client.reportPage(host.page());
  };
  const navigation = (window as Navigating).navigation ?? window;
  const moved = navigation === window ? 'popstate' : 'navigatesuccess';
  navigation.addEventListener(moved, told);
  const stops = [
    () => navigation.removeEventListener(moved, told),
    effect(() => {
      if (!cart.value) return;
      let stop: (() => void) | undefined;
      let over = false;
      void host.cart().then((adapter) => {
        if (over) return;
        stop = adapter?.sync?.(async (snapshot) => (await client.ask('reportCart', snapshot)).ok);
      });
      return () => {
        over = true;
        stop?.();
      };
    }),
    effect(() => {
      if (pages.value) untracked(told);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
