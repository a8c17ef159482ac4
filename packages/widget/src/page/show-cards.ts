import type { ShopperClient } from '@aisle/client';
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { CardContent, CardFamily, HappenedContent, StartCards } from '../cards/card-family.ts';
import css from '../cards/cards.css?inline';
import { createMarks, type Marks } from '../cards/marks.ts';
import { moneyIn } from '../cards/money.ts';
import { openLater } from '../cards/open-later.ts';
import { pin } from '../cards/pin.ts';
import { createShelf, type Shelf } from '../cards/shelf.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';
import type { FamilyName, Words } from '../words/words.ts';

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

type Source = { load: () => Promise<{ startCards: StartCards }>; words: FamilyName };

const notes: Source = { load: () => import('../notes/notes.tsx'), words: 'notes' };
const bundles: Source = { load: () => import('../bundle/bundles.ts'), words: 'bundle' };
const owed: Source = { load: () => import('../owed/owed.ts'), words: 'owed' };
const orders: Source = { load: () => import('../orders/orders.ts'), words: 'orders' };
const proposals: Source = { load: () => import('../proposal/proposals.ts'), words: 'proposal' };
const guides: Source = { load: () => import('../guide/guides.ts'), words: 'guide' };

/** Each family is a chunk of its own: nobody pays for cards she was not sent. */
const FAMILIES: Partial<Record<(CardContent | HappenedContent)['kind'], Source>> = {
  suggestion: { load: () => import('../suggestion/suggestions.ts'), words: 'suggestion' },
  attachment: {
    load: () => import('../attachments/attachments.tsx'),
    words: 'attachment',
  },
  notes,
  size_marked: notes,
  bundle: bundles,
  bundle_added: bundles,
  cart_proposal: proposals,
  proposal_answered: proposals,
  order_placed: orders,
  return_requested: orders,
  return_answered: orders,
  order_update: {
    load: () => import('../order-updates/order-updates.tsx'),
    words: 'orderUpdates',
  },
  guide: guides,
  checkout_link: guides,
  guide_followed: guides,
  gift: { load: () => import('../gift/gifts.ts'), words: 'gift' },
  promised: owed,
  call_back_requested: owed,
  call_back_answered: owed,
  call_back_proposed: owed,
  call_back_decided: owed,
};

/** What she keeps in view has no entry of its own in the log. */
const SHORTLIST: Source = {
  load: () => import('../shortlist/shortlist.ts'),
  words: 'suggestion',
};

/** A family that is loaded when its first card is there; null until then. */
const openFamily = (
  source: Source,
  language: Words,
  show: (startCards: StartCards, words: Words) => CardFamily,
) =>
  openLater(async () => {
    const [{ startCards }, more] = await Promise.all([
      source.load(),
      language.families?.[source.words](),
    ]);
    return () => show(startCards, { ...language, ...more?.words });
  });

/** Shows the cards of whichever conversation is shown. Returns how to stop. */
export const showCards = (
  root: ShadowRoot,
  client: ShopperClient,
  room: Room,
  host: Host,
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
      pointAt: host.pointAt,
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
    const opened = new Map<Source, ReadonlySignal<CardFamily | null>>();
    let shelf: Shelf | undefined;
    const familyOf = (source: Source): ReadonlySignal<CardFamily | null> => {
      const known = opened.get(source);
      if (known) return known;
      shelf ??= shelfFor(conversationId, marks);
      const on = shelf;
      const { opened: family, stop } = openFamily(source, room.words, (startCards, words) => {
        const made = startCards(on, words, new URL(host.page().url).origin);
        stops.push(addSheet(root, made.css));
        return made;
      });
      stops.push(stop);
      opened.set(source, family);
      return family;
    };
    const drawnBy = ({ kind }: CardContent | HappenedContent): CardFamily | null => {
      const source = FAMILIES[kind];
      return source ? familyOf(source).value : null;
    };
    room.cards.value = {
      draw: (seq, content) => drawnBy(content)?.draw(seq, content),
      say: (content) => drawnBy(content)?.say?.(content) ?? '',
      act: (content) => drawnBy(content)?.act?.(content),
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
