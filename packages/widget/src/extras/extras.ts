import type { ShopperClient } from '@aisle/client';
import { signal } from '@preact/signals-core';
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
import { wrapFocus } from './focus.ts';
import { Home } from './home.tsx';
import { shareWhatSheAllows, tellHost } from './reports.ts';
import { showSuggestions } from './show-suggestions.ts';
import { followViewport } from './viewport.ts';
import { Who } from './who.tsx';

/** What can only be shown once the server has answered, and comes in the time that takes. */
export type Extras = {
  drawWho: () => Child;
  drawBanner: () => Child;
  drawHome: (look: () => void) => Child;
  drawWriting: () => Child;
  drawPill: (scroll: Scroll) => Child;
  drawNote: (field: FieldState) => Child;
  drawEnded: () => Child;
  drawSharing: () => Child;
  eventText: (item: Item) => string;
  wrapFocus: (press: KeyboardEvent) => void;
};

export type ExtrasNeeds = {
  root: ShadowRoot;
  element: HTMLElement;
  phone: MediaQueryList;
  client: ShopperClient;
  room: Room;
  host: Host;
  /** The chunks that come later still. */
  load: {
    cards: () => Promise<typeof import('../suggestion/suggestions.ts')>;
    sharing: () => Promise<typeof import('../sharing/sharing.tsx')>;
  };
};

/**
 * Begins everything beside reading and writing. A chunk of its own, asked for at the same time as
 * the session. Returns it and how to stop.
 */
export const startExtras = (needs: ExtrasNeeds): [Extras, () => void] => {
  const { root, element, phone, client, room, host, load } = needs;
  const words = room.words.extras ?? english;
  const stops = [
    addSheet(root, css),
    announce(room, words),
    followViewport(element, phone),
    tellHost(client, room, host),
    shareWhatSheAllows(client, room, host),
    showSuggestions(root, client, room, host, load.cards),
  ];
  const box = signal<Awaited<ReturnType<typeof load.sharing>> | null>(null);
  const loadBox = async () => {
    const chunk = await load.sharing();
    stops.push(addSheet(root, chunk.css));
    box.value = chunk;
  };
  const extras: Extras = {
    drawWho: () => Who({ room, words }),
    drawBanner: () => Banner({ room, words }),
    drawHome: (look) => Home({ room, words, look }),
    drawWriting: () => Writing({ room, words }),
    drawPill: (scroll) => Pill({ scroll, words }),
    drawNote: (field) => FieldNote({ room, words, field }),
    drawEnded: () => Ended({ room, words }),
    drawSharing: () => {
      // Asked for on opening; a chunk that does not come leaves the sentence on the home view.
      if (!box.peek()) loadBox().catch(() => {});
      return () => box.value?.drawSharing(room, words.seesWhat);
    },
    eventText: (item) => eventText(room, item, words),
    wrapFocus,
  };
  return [
    extras,
    () => {
      for (const stop of stops) stop();
    },
  ];
};
