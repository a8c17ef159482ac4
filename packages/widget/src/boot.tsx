import { createShopperClient, type ShopperClient, systemClock } from '@aisle/client';
import { effect, signal } from '@preact/signals-core';
import { createRoom } from './create-room.ts';
import { append, collect } from './dom/nodes.ts';
import type { ExtrasNeeds } from './extras/extras.ts';
import type { Boot, Host } from './host.ts';
import { keepMemory } from './memory.ts';
import { Panel } from './panel/panel.tsx';
import type { Room } from './room.ts';
import { dress, paint } from './style/dress.ts';
import { type Words, wordsFor } from './words/words.ts';

/** Named here and not where it is used: bundlers keep one core only for chunks of its own. */
const load = {
  cards: () => import('./suggestion/suggestions.ts'),
  sharing: () => import('./sharing/sharing.tsx'),
};

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;
const PHONE = '(max-width: 480px)';

const makeClient = ({ serverUrl, siteKey, locale }: Host): ShopperClient =>
  createShopperClient({
    serverUrl,
    siteKey,
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: window,
    // Rule 7: where WebSockets are blocked. Nobody else pays for these bytes.
    otherRoads: [
      async (...link) => {
        const { socketIoRoad } = await import('@aisle/client/line/socket-io');
        return socketIoRoad({ serverUrl, namespace: '/shopper', transports: ['polling'] })(...link);
      },
      async (...link) => {
        const { httpRoad } = await import('@aisle/client/line/http');
        return httpRoad({ serverUrl, browser: window, clock: systemClock })(...link);
      },
    ],
  });

const followOnline = () => {
  const online = signal(navigator.onLine);
  const look = () => {
    online.value = navigator.onLine;
  };
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  const stop = () => {
    window.removeEventListener('online', look);
    window.removeEventListener('offline', look);
  };
  return { online, stop };
};

const makeElement = (root: ShadowRoot, accent: string | undefined): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'aisle';
  paint(element, accent);
  root.append(element);
  return element;
};

/** Draws the chat into the loader's shadow root and starts it. See `host.ts` for both ends. */
export const boot: Boot = (root, host) => {
  const keeper = keepMemory(host.siteKey, () => window.sessionStorage);
  // Open on an earlier page of this visit: it is open here too, and takes no focus.
  const open = signal(keeper.read().open);
  const client = signal<ShopperClient | null>(null);
  const begun = Promise.withResolvers<ShopperClient>();
  const phone = window.matchMedia(PHONE);
  const { online, stop: stopOnline } = followOnline();
  const element = makeElement(root, host.appearance.accent);
  const stops = [dress(root), stopOnline, () => element.remove()];
  let stopped = false;

  const focusField = () =>
    requestAnimationFrame(() => element.querySelector<HTMLElement>('textarea')?.focus());
  const show = (isOpen: boolean) => {
    open.value = isOpen;
    keeper.change({ open: isOpen });
  };
  const close = () => {
    if (!open.peek()) return;
    show(false);
    host.onClosed();
  };

  const start = (room: Room) => {
    if (stopped) return;
    const made = makeClient(host);
    client.value = made;
    begun.resolve(made);
    stops.push(
      effect(() => {
        const store = made.session.value?.store;
        if (store) paint(element, host.appearance.accent ?? store.appearance.accent);
      }),
      made.stop,
    );
    void made.start();
    void addExtras({ root, element, phone, client: made, room, host, load });
  };

  const addExtras = async (needs: ExtrasNeeds) => {
    const chunk = await import('./extras/extras.ts').catch(() => null);
    if (stopped) return;
    if (!chunk) {
      // Offline just now: the chat works, and the rest follows.
      const timer = setTimeout(() => void addExtras(needs), AGAIN_MS);
      stops.push(() => clearTimeout(timer));
      return;
    }
    const [extras, stopExtras] = chunk.startExtras(needs);
    stops.push(stopExtras);
    needs.room.extras.value = extras;
  };

  const draw = (words: Words) => {
    if (stopped) return;
    element.dir = words.dir;
    element.lang = words.locale;
    const [room, stopRoom] = createRoom({
      words,
      keeper,
      client,
      begun: begun.promise,
      open,
      close,
      online,
    });
    const side = host.appearance.side ?? 'right';
    const [, stopPanel] = collect(() =>
      append(element, <Panel room={room} side={side} phone={phone} />),
    );
    // In a task of its own: `Intl`, which names her time zone, is slow to wake.
    const timer = setTimeout(() => start(room));
    stops.push(stopRoom, () => clearTimeout(timer), stopPanel);
  };

  const words = wordsFor(host.locale);
  if (words instanceof Promise) void words.then(draw);
  else draw(words);

  return {
    open: () => {
      if (open.peek()) return;
      show(true);
      focusField();
    },
    close,
    stop: () => {
      stopped = true;
      for (const stop of stops.reverse()) stop();
    },
  };
};
