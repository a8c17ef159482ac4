import { effect, untracked } from '@preact/signals-core';
import type { Item } from '../conversation/blocks.ts';
import type { Room } from '../room.ts';

/**
 * Tells of what others wrote since the chat was opened: each entry once, never what was there
 * before, older pages or her own words. Returns how to stop.
 */
export const onNews = (room: Room, tell: (news: readonly Item[]) => void): (() => void) => {
  let told: number | undefined;
  let of: string | undefined;
  return effect(() => {
    const conversation = room.conversation.value;
    const stored = room.items.value.filter(({ seq }) => seq !== undefined);
    const head = stored.at(-1)?.seq;
    if (conversation?.conversationId !== of) {
      // What a conversation held when it was first told of is history.
      told = conversation?.head;
      of = conversation?.conversationId;
    }
    if (head === undefined) return;
    const from = told ?? head;
    const news = stored.filter(({ by, seq }) => by.kind !== 'shopper' && (seq ?? 0) > from);
    told = Math.max(from, head);
    if (news.length > 0) untracked(() => tell(news));
  });
};
