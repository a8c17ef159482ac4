import type { ShopperClient } from '@aisle/client';
import { signal } from '@preact/signals-core';
import type { HappenedContent } from '../cards/card-family.ts';
import type { Item } from '../conversation/blocks.ts';
import type { Scroll } from '../conversation/scroll.ts';
import type { Child } from '../dom/nodes.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';
import { extras as english } from '../words/en-extras.ts';
import { announce, eventText } from './announcer.ts';
import { Banner } from './banner.tsx';
import { Ended, FieldNote, type FieldState, Pill, Writing } from './below.tsx';
import css from './extras.css?inline';
import { FailedLine } from './failed-line.tsx';
import { Home } from './home.tsx';
import { createLobby, type Lobby } from './lobby.ts';
import { tellHost } from './tell-host.ts';
import { Who } from './who.tsx';

/** What can only be shown once the server has answered, and comes in the time that takes. */
export type Extras = {
  lobby: Lobby;
  drawWho: () => Child;
  drawBanner: () => Child;
  drawHome: (look: () => void) => Child;
  drawWriting: () => Child;
  drawPill: (scroll: Scroll) => Child;
  drawNote: (field: FieldState) => Child;
  drawEnded: () => Child;
  drawSharing: () => Child;
  drawFailed: (item: Item) => Child;
  drawEvent: (item: Item) => Child;
};

export type ExtrasNeeds = {
  root: ShadowRoot;
  client: ShopperClient;
  room: Room;
  host: Host;
  /** The box that says what the agent sees: a chunk asked for when she wants to know. */
  loadSharing: () => Promise<typeof import('../sharing/sharing.tsx')>;
};

/**
 * Begins what stands around reading and writing. A chunk of its own, asked for at the same time as
 * the session. Returns it and how to stop.
 */
export const startExtras = (needs: ExtrasNeeds): [Extras, () => void] => {
  const { root, client, room, host, loadSharing } = needs;
  const words = room.words.extras ?? english;
  const [lobby, stopLobby] = createLobby(client);
  const stops = [
    stopLobby,
    addSheet(root, css),
    announce(room, words),
    tellHost(client, room, host),
  ];
  const box = signal<Awaited<ReturnType<typeof loadSharing>> | null>(null);
  const loadBox = async () => {
    const chunk = await loadSharing();
    stops.push(addSheet(root, chunk.css));
    box.value = chunk;
  };
  const shared = { room, words, lobby };
  const extras: Extras = {
    lobby,
    drawWho: () => Who(shared),
    drawBanner: () => Banner(shared),
    drawHome: (look) => Home({ ...shared, look }),
    drawWriting: () => Writing(shared),
    drawPill: (scroll) => Pill({ words, scroll }),
    drawNote: (field) => FieldNote({ words, field }),
    drawEnded: () => Ended(shared),
    drawSharing: () => {
      // A chunk that does not come is asked for again the next time she looks.
      if (!box.peek()) loadBox().catch(() => {});
      return () => box.value?.drawSharing(room, lobby, words.seesWhat);
    },
    drawFailed: (item) => FailedLine({ room, words, item }),
    drawEvent: (item) => [
      eventText(room, item, words),
      room.cards.value?.act(item.content as HappenedContent),
    ],
  };
  return [
    extras,
    () => {
      for (const stop of stops) stop();
    },
  ];
};
