import { computed, effect } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { PageNeeds } from './page.ts';

/**
 * Asks the server, whenever its moment may have come, what she is to be asked of the help she got
 * (rule 49): the conversation was closed, there is an order in it,
 * or a rule asks (rule 58). The card is a chunk of its own,
 * loaded when there is something to ask. Returns how to stop.
 */
export const askRating = (
  needs: PageNeeds,
  startLater: (start: () => Promise<() => void>) => () => void,
  feedback: (place: 'rating') => Child,
): (() => void) => {
  const { client, room } = needs;
  const moment = computed(() => {
    const now = room.conversation.value;
    const orders = room.items.value.filter(({ content }) => content.kind === 'order_placed').length;
    const may =
      now?.agents.length &&
      room.open.value &&
      client.thread.value?.status.value.at === 'live' &&
      (orders > 0 || now.status === 'closed' || now.asksRating);
    return may ? `${now.conversationId} ${now.status} ${orders} ${now.asksRating}` : '';
  });
  return effect(() => {
    const [conversationId] = moment.value.split(' ');
    if (!conversationId) return;
    return startLater(async () => {
      const answer = await client.ask('fetchRating', { conversationId });
      const asked = answer.ok && answer.value.rating;
      if (!asked) return () => {};
      const { offerRating } = await import('../rating/offer-rating.tsx');
      return offerRating(needs, conversationId, asked, () => feedback('rating'));
    });
  });
};
