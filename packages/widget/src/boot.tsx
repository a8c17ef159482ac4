import { createShopperClient, type ShopperClient } from '@aisle/client/shopper';
import { signal } from '@preact/signals-core';
import { append, collect } from './dom/nodes.ts';
import type { Boot, Host } from './host.ts';
import { keepMemory } from './memory.ts';
import { Panel } from './panel/panel.tsx';
import { createRoom, type Room } from './room.ts';
import { dress } from './style/dress.ts';
import { type Words, wordsFor } from './words/words.ts';

// Named here and not where they are used: bundlers keep one core only for chunks of its own.
const loadExtras = () => import('./extras/extras.ts');
const loadPage = () => import('./page/page.ts');
const loadRoads = () => import('./other-roads.ts');
const loadSharing = () => import('./sharing/sharing.tsx');

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

const makeClient = ({ serverUrl, siteKey, locale, identity }: Host): ShopperClient =>
  createShopperClient({
    serverUrl,
    siteKey,
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    resume: window.location.hash.split('#aisle=')[1],
    identity: identity || undefined,
    browser: window,
    // Rule 7: where WebSockets are blocked. Nobody else pays for these bytes.
    otherRoads: [
      async (...link) => (await loadRoads()).byPolling(serverUrl)(...link),
      async (...link) => (await loadRoads()).byRequests(serverUrl)(...link),
    ],
  });

/** Draws the chat into the loader's shadow root and starts it. See `host.ts` for both ends. */
export const boot: Boot = (root, host) => {
  const keeper = keepMemory(host.siteKey, () => window.sessionStorage);
  // Open on an earlier page of this visit: it is open here too, and takes no focus.
  const open = signal(keeper.read().open);
  const client = signal<ShopperClient | null>(null);
  const phone = window.matchMedia('(max-width: 480px)');
  const element = document.createElement('div');
  const stops = [dress(root), () => element.remove()];
  let begin: (client: ShopperClient) => void = () => {};
  const begun = new Promise<ShopperClient>((resolve) => {
    begin = resolve;
  });
  let stopped = false;
  let wantsFocus = false;

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    stops.push(() => clearTimeout(timer));
  };
  const focusField = () =>
    requestAnimationFrame(() => {
      const field = element.querySelector('textarea');
      wantsFocus &&= !field;
      field?.focus();
    });
  const show = (isOpen: boolean) => {
    open.value = isOpen;
    keeper.change({ open: isOpen });
  };
  const close = () => {
    if (!open.peek()) return;
    show(false);
    host.onClosed();
  };

  /** The chunks around the conversation; offline just now, they follow. */
  const addAround = async (room: Room, made: ShopperClient): Promise<void> => {
    try {
      const [extrasChunk, pageChunk] = await Promise.all([loadExtras(), loadPage()]);
      if (stopped) return;
      const shared = { root, element, client: made, room, host };
      const [extras, stopExtras] = extrasChunk.startExtras({ ...shared, loadSharing });
      const { lobby } = extras;
      stops.push(stopExtras, pageChunk.dealWithPage({ ...shared, phone, lobby }));
      room.extras.value = extras;
    } catch {
      if (!stopped) later(AGAIN_MS, () => void addAround(room, made));
    }
  };

  const start = (room: Room) => {
    const made = makeClient(host);
    client.value = made;
    begin(made);
    stops.push(made.stop);
    void made.start();
    void addAround(room, made);
  };

  const draw = (words: Words) => {
    if (stopped) return;
    element.className = 'aisle';
    element.dir = words.dir;
    element.lang = words.locale;
    const room = createRoom({ words, keeper, client, begun, open, close });
    const side = () =>
      host.appearance.side ?? client.value?.session.value?.store.appearance.side ?? 'right';
    const [, stopPanel] = collect(() =>
      append(element, <Panel room={room} side={side} phone={phone} />),
    );
    root.append(element);
    stops.push(stopPanel);
    if (wantsFocus) focusField();
    // In a task of its own: `Intl`, which names her time zone, is slow to wake.
    later(0, () => start(room));
  };

  const words = wordsFor(host.locale);
  if (words instanceof Promise) void words.then(draw);
  else draw(words);

  return {
    open: () => {
      if (open.peek()) return;
      show(true);
      wantsFocus = true;
      focusField();
    },
    close,
    stop: () => {
      stopped = true;
      for (const stop of stops.reverse()) stop();
    },
  };
};
