import type { CartAdapter } from '@aisle/cart';
import type { ShopperClient, Thread } from '@aisle/client';
import type { Cart, CartLine, Product } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Item } from '../conversation/blocks.ts';
import type { Host } from '../host.ts';
import type { Keeper } from '../memory.ts';
import type { Marks } from './marks.ts';
import type { moneyIn } from './money.ts';
import type { PendingAdd } from './pending.ts';

/** What the cards need from the rest of the widget. */
export type ShelfNeeds = {
  cart: () => Promise<CartAdapter | null>;
  ask: ShopperClient['ask'];
  /** Hears a notice of the server's. Returns how to stop. */
  hear: ShopperClient['hear'];
  /** Through the outbox: it arrives even if the page goes right after the tap. */
  queue: (...entry: Parameters<Thread['queue']>) => Promise<unknown>;
  /** Told to merchants. */
  onEvent: Host['onEvent'];
  /** The conversation as far as it is loaded. */
  items: ReadonlySignal<readonly Item[]>;
  conversationId: string;
  /** Brings a place of the shop's page into view. */
  pointAt: Host['pointAt'];
  /** The page she is on. */
  page: Host['page'];
  /** A new UUIDv7. */
  newId: () => string;
  keeper: Keeper;
  now: () => number;
  marks: Marks;
  money: ReturnType<typeof moneyIn>;
};

/** Names a product in the catalogue. */
export type ProductKey = Pick<Product, 'platform' | 'productId'>;

/** What all cards of a chat share: the shop's cart as it is, and products as they are now. */
export type Shelf = ShelfNeeds & {
  /** undefined until read once; null where the shop has no cart we can read. */
  held: Signal<Cart | null | undefined>;
  /** The catalogue's newest word on a product, once it has come. */
  live: (product: Product) => Signal<Product>;
  /** The same where only its name is known: undefined until the catalogue has answered. */
  seen: (key: ProductKey) => ReadonlySignal<Product | undefined>;
  /** Asks the catalogue again unless it has just been asked; `anyway` even then. */
  renew: (key: ProductKey, anyway?: boolean) => Promise<void>;
  /** What several families share is made once, by name, and stopped with the shelf. */
  once: <T extends { stop: () => void }>(name: string, make: () => T) => T;
  reread: () => Promise<Cart | null>;
  stop: () => void;
};

/** A card shown again within this time does not ask the catalogue again. */
const FRESH_MS = 20_000;

export const createShelf = (needs: ShelfNeeds): Shelf => {
  const held = signal<Cart | null | undefined>(undefined);
  const products = new Map<string, { now: Signal<Product | undefined>; askedAt: number }>();
  const shared = new Map<string, { stop: () => void }>();
  let stopped = false;
  let stopListening = () => {};

  const reread = async (): Promise<Cart | null> => {
    const cart = (await (await needs.cart())?.getCart()) ?? null;
    if (!stopped) held.value = cart;
    return cart;
  };
  void needs.cart().then((adapter) => {
    if (stopped || !adapter) return;
    stopListening = adapter.onChange(() => void reread());
  });
  /** Something went into the cart: here, or in another tab whose shop tells this one nothing. */
  const adds = computed(
    () => needs.items.value.filter(({ content }) => content.kind.endsWith('_added')).length,
  );
  const stopRereading = effect(() => {
    void adds.value;
    void reread();
  });

  const known = ({ platform, productId }: ProductKey, product?: Product) => {
    const key = `${platform} ${productId}`;
    const entry = products.get(key) ?? { now: signal(product), askedAt: 0 };
    if (product && !entry.now.peek()) entry.now.value = product;
    products.set(key, entry);
    return entry;
  };
  return {
    ...needs,
    held,
    live: (product) => known(product, product).now as Signal<Product>,
    seen: (key) => known(key).now,
    renew: async (key, anyway = false) => {
      const entry = known(key);
      if (!anyway && needs.now() - entry.askedAt < FRESH_MS) return;
      entry.askedAt = needs.now();
      const { platform, productId } = key;
      const result = await needs.ask('fetchProduct', { product: { platform, productId } });
      if (result.ok) entry.now.value = result.value.product;
      else entry.askedAt = 0;
    },
    once: <T extends { stop: () => void }>(name: string, make: () => T): T => {
      const made = (shared.get(name) as T | undefined) ?? make();
      shared.set(name, made);
      return made;
    },
    reread,
    stop: () => {
      stopped = true;
      stopRereading();
      stopListening();
      for (const { stop } of shared.values()) stop();
    },
  };
};

/** Lines of the shop's cart that hold this product, in any variant. */
export const linesOf = (cart: Cart | null | undefined, product: ProductKey): CartLine[] =>
  cart?.lines.filter(
    ({ ref, quantity }) =>
      quantity > 0 && ref.productId === product.productId && ref.platform === product.platform,
  ) ?? [];

/** Pieces of one variant in the cart. */
export const piecesOf = (
  cart: Cart | null | undefined,
  product: ProductKey,
  variantId: string | undefined,
): number =>
  linesOf(cart, product)
    .filter(({ ref }) => ref.variantId === variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * What became of an add whose page went away before the shop answered: the shop's cart tells.
 * @returns how many pieces arrived, 0 when none
 */
export const arrived = (cart: Cart | null, product: Product, pending: PendingAdd): number =>
  Math.max(0, piecesOf(cart, product, pending.variantId) - pending.before);
