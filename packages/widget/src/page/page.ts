import type { ShopperClient } from '@aisle/client';
import { computed, effect } from '@preact/signals-core';
import type { Lobby } from '../extras/lobby.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';
import { askRating } from './ask-rating.ts';
import { drawLater } from './draw-later.ts';
import { keepFocusAtEnd, keepFocusIn } from './focus.ts';
import home from './home.css?inline';
import css from './manners.css?inline';
import { offerOwnData } from './offer-own-data.ts';
import { paint } from './paint.ts';
import { shareWhatSheAllows } from './share.ts';
import { followViewport } from './viewport.ts';
import { waitInQueue } from './wait-in-queue.ts';

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

/** Starts what comes in a chunk of its own; offline just now, it follows. Returns how to stop. */
const startLater = (start: () => Promise<() => void>): (() => void) => {
  let stop = () => {};
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    start().then(
      (started) => {
        if (over) started();
        else stop = started;
      },
      () => {
        if (!over) timer = setTimeout(begin, AGAIN_MS);
      },
    );
  };
  begin();
  return () => {
    over = true;
    clearTimeout(timer);
    stop();
  };
};

export type PageNeeds = {
  root: ShadowRoot;
  element: HTMLElement;
  phone: MediaQueryList;
  client: ShopperClient;
  room: Room;
  lobby: Lobby;
  host: Host;
};

/** Starts what this store has, and no other. */
const whenOn = (
  { client }: PageNeeds,
  name: 'sneakPeek' | 'callBacks' | 'mail' | 'articles',
  start: () => Promise<() => void>,
): (() => void) => {
  const on = computed(() => client.session.value?.store[name] === true);
  return effect(() => (on.value ? startLater(start) : undefined));
};

/**
 * The chat's dealings with the page around it: what is shared of it, the shop's cart behind the
 * cards, a phone's keyboard. A chunk of its own. Returns how to stop.
 */
export const dealWithPage = (needs: PageNeeds): (() => void) => {
  const { root, element, phone, client, room, lobby, host } = needs;
  // Drawn with the rating and with her data, once somebody has written to her.
  const [feedback, stopFeedback] = drawLater(async () =>
    (await import('../feedback/offer-feedback.tsx')).offerFeedback(needs),
  );
  const stops = [
    // How the page is pointed at, moved and coloured by her device.
    addSheet(root, css),
    // The first view's, here because the chunk that draws it is full; both are there before it is.
    addSheet(root, home),
    followViewport(element, phone),
    keepFocusIn(element, phone),
    keepFocusAtEnd(element, room),
    effect(() => {
      paint(element, host.appearance.accent ?? client.session.value?.store.appearance.accent);
    }),
    effect(() => {
      const { placeholder } = client.session.value?.store.appearance ?? {};
      const field = element.querySelector<HTMLTextAreaElement>('.composer textarea');
      if (placeholder && field) field.placeholder = placeholder;
    }),
    effect(() => {
      const why = client.session.value?.identityProblem;
      // biome-ignore lint/suspicious/noConsole: a merchant's developer looks there
      if (why) console.warn(`Aisle: 'identify' was not believed: ${why}.`);
    }),
    shareWhatSheAllows(client, lobby.sharing, host),
    startLater(async () => (await import('./show-cards.ts')).showCards(root, client, room, host)),
    startLater(async () => (await import('../attachments/offer-files.tsx')).offerFiles(needs)),
    waitInQueue(needs),
    askRating(needs, startLater, feedback),
    offerOwnData(needs, feedback),
    stopFeedback,
    whenOn(needs, 'sneakPeek', async () =>
      (await import('../peek/offer-peek.tsx')).offerPeek(needs),
    ),
    whenOn(needs, 'callBacks', async () =>
      (await import('../call-back/offer-call-back.tsx')).offerCallBack(needs),
    ),
    whenOn(needs, 'mail', async () => (await import('../mail/offer-mail.tsx')).offerMail(needs)),
    whenOn(needs, 'articles', async () =>
      (await import('../articles/offer-articles.tsx')).offerArticles(needs),
    ),
    // Orders come after what she waits for.
    startLater(async () => (await import('./around-orders.ts')).startOrders(needs)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
