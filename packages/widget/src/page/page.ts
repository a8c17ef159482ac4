import type { ShopperClient } from '@aisle/client';
import { effect } from '@preact/signals-core';
import type { Lobby } from '../extras/lobby.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';
import { keepFocusIn } from './focus.ts';
import css from './manners.css?inline';
import { paint } from './paint.ts';
import { shareWhatSheAllows } from './share.ts';
import { showCards } from './show-cards.ts';
import { followViewport } from './viewport.ts';

export type PageNeeds = {
  root: ShadowRoot;
  element: HTMLElement;
  phone: MediaQueryList;
  client: ShopperClient;
  room: Room;
  lobby: Lobby;
  host: Host;
};

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

/** Orders come after what she waits for. Returns how to stop. */
const loadOrders = (needs: PageNeeds): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let stop = () => {};
  const load = async (): Promise<void> => {
    try {
      const { startOrders } = await import('./around-orders.ts');
      if (!stopped) stop = startOrders(needs);
    } catch {
      if (!stopped) timer = setTimeout(() => void load(), AGAIN_MS);
    }
  };
  void load();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
};

/**
 * The chat's dealings with the page around it: what is shared of it, the shop's cart behind the
 * cards, a phone's keyboard. A chunk of its own. Returns how to stop.
 */
export const dealWithPage = (needs: PageNeeds): (() => void) => {
  const { root, element, phone, client, room, lobby, host } = needs;
  const stops = [
    // How the page is pointed at, moved and coloured by her device.
    addSheet(root, css),
    followViewport(element, phone),
    keepFocusIn(element, phone),
    effect(() => {
      paint(element, host.appearance.accent ?? client.session.value?.store.appearance.accent);
    }),
    shareWhatSheAllows(client, lobby.sharing, host),
    showCards(root, client, room, host, phone),
    loadOrders(needs),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
