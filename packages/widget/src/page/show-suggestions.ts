import type { ShopperClient } from '@aisle/client';
import { computed, effect, signal } from '@preact/signals-core';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

/**
 * Loads the card's chunk when the first suggestion is there and shows the cards of whichever
 * conversation is shown. Returns how to stop.
 */
export const showSuggestions = (
  root: ShadowRoot,
  client: ShopperClient,
  room: Room,
  host: Host,
  load: () => Promise<typeof import('../suggestion/suggestions.ts')>,
): (() => void) => {
  const tries = signal(0);
  const wanted = computed(() =>
    room.items.value.some(({ content }) => content.kind === 'suggestion')
      ? (room.conversation.value?.conversationId ?? null)
      : null,
  );

  const needs = (conversationId: string) => ({
    conversationId,
    cart: host.cart,
    fetchProduct: ({ platform, productId }: { platform: string; productId: string }) =>
      client.ask('fetchProduct', { product: { platform, productId } }),
    reportAdded: (report: Parameters<ShopperClient['reportAdded']>[0]) => {
      void client.reportAdded(report);
      host.onEvent('added', report);
    },
    newId,
    keeper: room.keeper,
    now: room.now,
  });

  return effect(() => {
    const conversationId = wanted.value;
    if (conversationId === null) return;
    const attempt = tries.value;
    const stops: (() => void)[] = [];
    let over = false;
    const begin = async () => {
      const { startSuggestions } = await load();
      if (over) return;
      const made = startSuggestions(
        needs(conversationId),
        room.words,
        new URL(host.page().url).origin,
      );
      stops.push(addSheet(root, made.css), made.stop);
      room.suggestions.value = made;
    };
    begin().catch(() => {
      // Offline or a chunk gone with a release: the names stand in for the cards meanwhile.
      const timer = setTimeout(() => {
        tries.value = attempt + 1;
      }, AGAIN_MS);
      stops.push(() => clearTimeout(timer));
    });
    return () => {
      over = true;
      room.suggestions.value = null;
      for (const stop of stops) stop();
    };
  });
};
