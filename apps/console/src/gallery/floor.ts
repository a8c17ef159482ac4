import type {
  CartChange,
  CartLine,
  CartReport,
  Entry,
  InboxRow,
  PageView,
  Shopper,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import { picture, productOf, WARES } from './wares.ts';

export const MIA = v7();
const MINUTE = 60_000;

/** One conversation of the practice floor, with everything the console may be told of it. */
export type Talk = {
  row: InboxRow;
  shopper: Shopper;
  entries: Entry[];
};

type Plot = {
  name?: string;
  locale: string;
  timeZone: string;
  online: boolean;
  assigned: boolean;
  waitsMinutes: number | null;
  agoMinutes: number;
  /** `s:` she says, `a:` the agent says. */
  lines: string[];
  pieces: number;
};

const line = (shop: string, index: number, quantity: number): CartLine => {
  const ware = WARES[index % WARES.length] ?? WARES[0];
  if (!ware) throw new Error('the shop has wares');
  const product = productOf(ware, shop);
  const variant = product.variants[index + 1] ?? product.variants[0];
  if (!variant) throw new Error('every ware has a variant');
  return {
    key: variant.variantId,
    ref: { platform: 'demo', productId: ware.productId, variantId: variant.variantId },
    name: ware.name,
    options: variant.options,
    image: picture(shop, ware, variant.options[1]?.value ?? ''),
    quantity,
    unitPrice: variant.price,
    lineTotal: { ...variant.price, amount: variant.price.amount * quantity },
  };
};

/** A cart of so many wares. */
export const cartOf = (
  shop: string,
  quantities: readonly number[],
  changes: (lines: CartLine[]) => CartChange[],
  now: number,
): CartReport => {
  const lines = quantities.map((quantity, index) => line(shop, index, quantity));
  const amount = lines.reduce((sum, one) => sum + one.lineTotal.amount, 0);
  return {
    cart: {
      generation: '1',
      currency: 'EUR',
      lines,
      codes: [],
      subtotal: { amount, currency: 'EUR' },
      discount: { amount: 0, currency: 'EUR' },
      source: 'demo',
      quality: 'exact',
      capturedAt: now,
      hash: lines.map((one) => `${one.key}×${one.quantity}`).join(),
    },
    changes: changes(lines),
    reportedAt: now,
  };
};

const entriesOf = (plot: Plot, conversationId: string, end: number): Entry[] =>
  plot.lines.map((words, index) => ({
    conversationId,
    seq: index + 1,
    clientId: v7(),
    at: end - (plot.lines.length - 1 - index) * 40_000,
    author: words.startsWith('a:') ? { kind: 'agent', agentId: MIA } : { kind: 'shopper' },
    content: { kind: 'message', text: words.slice(2) },
  }));

const pageOf = (shop: string, index: number, at: number): PageView => {
  const ware = WARES[index % WARES.length] ?? WARES[0];
  if (!ware) throw new Error('the shop has wares');
  const product = productOf(ware, shop);
  return {
    url: product.url,
    title: product.name,
    product: {
      productId: product.productId,
      name: product.name,
      price: { amount: ware.price, currency: 'EUR' },
      ...(product.image ? { image: product.image } : {}),
    },
    at,
  };
};

export const makeTalk = (plot: Plot, index: number, shop: string, now: number): Talk => {
  const conversationId = v7();
  const end = now - plot.agoMinutes * MINUTE;
  const entries = entriesOf(plot, conversationId, end);
  const last = entries.at(-1);
  const named = plot.name === undefined ? {} : { name: plot.name };
  const cart =
    plot.pieces > 0
      ? cartOf(shop, [plot.pieces, 1, 1].slice(0, plot.pieces), () => [], end)
      : undefined;
  const who = { shopperId: v7(), ...named, locale: plot.locale, timeZone: plot.timeZone };
  return {
    entries,
    shopper: {
      ...who,
      device: 'Safari, iPhone',
      sharing: { cart: true, pages: true },
      online: plot.online,
      ...(cart ? { cart } : {}),
      page: pageOf(shop, index, end),
      trail: [1, 2, 3].map((step) => pageOf(shop, index + step, end - step * 2 * MINUTE)),
      firstSeenAt: now - 9 * 24 * 60 * MINUTE,
      conversations: 2,
    },
    row: {
      conversationId,
      status: 'open',
      shopper: { ...who, online: plot.online },
      assignedTo: plot.assigned ? MIA : null,
      head: entries.length,
      last: last
        ? {
            seq: last.seq,
            at: last.at,
            author: last.author,
            kind: 'message',
            preview: plot.lines.at(-1)?.slice(2) ?? '',
          }
        : null,
      unread:
        plot.waitsMinutes === null ? 0 : plot.lines.filter((one) => one.startsWith('s:')).length,
      waitingSince: plot.waitsMinutes === null ? null : now - plot.waitsMinutes * MINUTE,
      cart: cart
        ? {
            quantity: cart.cart.lines.reduce((sum, one) => sum + one.quantity, 0),
            subtotal: cart.cart.subtotal,
          }
        : null,
      page: pageOf(shop, index, end).title,
      updatedAt: end,
    },
  };
};

export const PLOTS: readonly Plot[] = [
  {
    name: 'Ines Duarte',
    locale: 'pt-PT',
    timeZone: 'Europe/Lisbon',
    online: true,
    assigned: true,
    waitsMinutes: null,
    agoMinutes: 1,
    pieces: 2,
    lines: [
      's:Hello! I am looking for a birthday sweater for a friend. Something warm that does not itch.',
      's:He is 184 cm and wears a loose M',
      'a:Good morning Ines, what a good present. Merino is the softest we have: 19 micron, so it does not itch even without a shirt underneath.',
      'a:Does he like it loose or close?',
      's:Loose, he hates tight sleeves',
    ],
  },
  {
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    online: true,
    assigned: false,
    waitsMinutes: 0.2,
    agoMinutes: 0.2,
    pieces: 1,
    lines: ['s:Bonjour, est-ce que le cardigan rétrécit au lavage ?'],
  },
  {
    name: 'Annegret Oberhuber-Schwarzenberger',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    online: true,
    assigned: false,
    waitsMinutes: 4,
    agoMinutes: 4,
    pieces: 3,
    lines: [
      's:Guten Tag, mich interessiert die Rücksendekostenübernahmevereinbarung für Geschenkbestellungen.',
      's:Und ob der Seemannstroyer in Größe M wieder hereinkommt',
    ],
  },
  {
    name: 'يارا حداد',
    locale: 'ar-LB',
    timeZone: 'Asia/Beirut',
    online: true,
    assigned: true,
    waitsMinutes: 1,
    agoMinutes: 1.5,
    pieces: 1,
    lines: [
      's:مرحبا، أبحث عن كنزة دافئة لأبي. ما هو المقاس المناسب لطول 178؟',
      'a:Hello Yara. For 178 cm an M fits most people; how does he like his sleeves?',
      's:يحبها واسعة قليلا. هل يتوفر اللون Moss؟',
    ],
  },
  {
    locale: 'ja-JP',
    timeZone: 'Asia/Tokyo',
    online: false,
    assigned: false,
    waitsMinutes: 26,
    agoMinutes: 26,
    pieces: 0,
    lines: ['s:日本への配送は可能ですか？'],
  },
  {
    name: 'Sam',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    online: true,
    assigned: true,
    waitsMinutes: null,
    agoMinutes: 12,
    pieces: 1,
    lines: [
      's:Perfect, thank you so much',
      'a:My pleasure. Enjoy the cap, and keep the receipt for the swap.',
    ],
  },
  {
    name: 'Noor',
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    online: false,
    assigned: true,
    waitsMinutes: null,
    agoMinutes: 95,
    pieces: 0,
    lines: [
      's:Is the heather one more grey or more violet?',
      'a:More violet by the window, more grey indoors.',
    ],
  },
];
