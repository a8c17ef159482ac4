import type { ShopperClient } from '@aisle/client';
import { effect, untracked } from '@preact/signals-core';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { onNews } from './news.ts';

/** The launcher's badge, and what merchants listen for. Returns how to stop. */
export const tellHost = (client: ShopperClient, room: Room, host: Host): (() => void) => {
  const stops = [
    effect(() => {
      const unread = room.open.value ? 0 : client.unread.value;
      untracked(() => host.onUnread(unread));
    }),
    onNews(room, (news) => {
      for (const { content } of news) {
        if (content.kind === 'message' || content.kind === 'suggestion') {
          host.onEvent(content.kind, content);
        }
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
