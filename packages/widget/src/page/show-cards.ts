import type { ShopperClient } from '@aisle/client';
import { computed, effect, type Signal, signal } from '@preact/signals-core';
import type { CardContent, CardFamily, HappenedContent, StartCards } from '../cards/card-family.ts';
import css from '../cards/cards.css?inline';
import { createMarks, type Marks } from '../cards/marks.ts';
import { moneyIn } from '../cards/money.ts';
import { pin } from '../cards/pin.ts';
import { createShelf, type Shelf } from '../cards/shelf.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

type Load = () => Promise<{ startCards: StartCards }>;

const loadNotes: Load = () => import('../notes/notes.tsx');
const loadBundles: Load = () => import('../bundle/bundles.ts');
const loadOrders: Load = () => import('../orders/orders.ts');
const proposals: Load = () => import('../proposal/proposals.ts');
const loadGuides: Load = () => import('../guide/guides.ts');

/** Each family is a chunk of its own: nobody pays for cards she was not sent. */
const FAMILIES: Partial<Record<(CardContent | HappenedContent)['kind'], Load>> = {
  suggestion: () => import('../suggestion/suggestions.ts'),
  notes: loadNotes,
  size_marked: loadNotes,
  bundle: loadBundles,
  bundle_added: loadBundles,
  cart_proposal: proposals,
  proposal_answered: proposals,
  order_placed: loadOrders,
  return_requested: loadOrders,
  return_answered: loadOrders,
  guide: loadGuides,
  checkout_link: loadGuides,
  guide_followed: loadGuides,
  gift: () => import('../gift/gifts.ts'),
};

/** What she keeps in view has no entry of its own in the log. */
const SHORTLIST: Load = () => import('../shortlist/shortlist.ts');

/** A family that is loaded when its first card is there; null until then. */
const openFamily = (
  load: Load,
  show: (startCards: StartCards) => CardFamily,
): { family: Signal<CardFamily | null>; stop: () => void } => {
  const family = signal<CardFamily | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const begin = async (): Promise<void> => {
    try {
      const { startCards } = await load();
      if (!stopped) family.value = show(startCards);
    } catch {
      // Offline, or a chunk gone with a release: what stands for the cards meanwhile stays.
      if (!stopped) timer = setTimeout(() => void begin(), AGAIN_MS);
    }
  };
  void begin();
  return {
    family,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      family.peek()?.stop();
    },
  };
};

/** Shows the cards of whichever conversation is shown. Returns how to stop. */
export const showCards = (
  root: ShadowRoot,
  client: ShopperClient,
  room: Room,
  host: Host,
  phone: MediaQueryList,
): (() => void) => {
  const wanted = computed(() => room.conversation.value?.conversationId ?? null);
  const money = moneyIn(room.words.locale);
  const live = computed(() => client.thread.value?.status.value.at === 'live');
  const shelfFor = (conversationId: string, marks: Marks): Shelf =>
    createShelf({
      conversationId,
      cart: host.cart,
      ask: client.ask,
      hear: client.hear,
      queue: client.queue,
      onEvent: host.onEvent,
      pointAt: (selectors) => {
        if (phone.matches) room.close();
        return host.pointAt(selectors);
      },
      page: host.page,
      items: room.items,
      newId,
      keeper: room.keeper,
      now: room.now,
      marks,
      money,
    });
  const undress = addSheet(root, css);
  const stopShowing = effect(() => {
    const conversationId = wanted.value;
    if (conversationId === null) return;
    const stops: (() => void)[] = [];
    const { ask, hear } = client;
    const marks = createMarks({ ask, hear, conversationId, live });
    const keeps = computed(() => marks.list.value.products.length > 0);
    const opened = new Map<Load, Signal<CardFamily | null>>();
    let shelf: Shelf | undefined;
    const familyOf = (load: Load): Signal<CardFamily | null> => {
      const known = opened.get(load);
      if (known) return known;
      shelf ??= shelfFor(conversationId, marks);
      const on = shelf;
      const { family, stop } = openFamily(load, (startCards) => {
        const made = startCards(on, room.words, new URL(host.page().url).origin);
        stops.push(addSheet(root, made.css));
        return made;
      });
      stops.push(stop);
      opened.set(load, family);
      return family;
    };
    const drawnBy = ({ kind }: CardContent | HappenedContent): CardFamily | null => {
      const load = FAMILIES[kind];
      return load ? familyOf(load).value : null;
    };
    room.cards.value = {
      draw: (seq, content) => drawnBy(content)?.draw(seq, content),
      say: (content) => drawnBy(content)?.say?.(content) ?? '',
    };
    stops.push(
      marks.stop,
      pin(root, () => keeps.value && familyOf(SHORTLIST).value?.pinned?.()),
    );
    return () => {
      room.cards.value = null;
      for (const stop of stops) stop();
      shelf?.stop();
    };
  });
  return () => {
    stopShowing();
    undress();
  };
};
