import {
  type BundleAdded,
  type Cart,
  type CartLine,
  type Entry,
  markOf,
  type OfferedLine,
  type Product,
  type Shortlist,
} from '@aisle/protocol';
import { createContext } from 'preact';
import { optionWords } from '../shopper/cart-words.ts';
import { reasonWords } from './bundle-words.ts';
import { suggestionWords } from './words.ts';

/** One thing that became of an offer. */
export type Fate = { kind: 'in_cart' | 'added' | 'kept' | 'dismissed' | 'left_out'; words: string };

/** What became of everything that was offered in a conversation. */
export type Fates = {
  ofProduct: (seq: number | undefined, product: Product) => Fate[];
  ofLine: (seq: number | undefined, index: number, line: OfferedLine) => Fate[];
};

type Known = {
  /** The conversation's log as far as it is loaded. */
  entries: readonly Entry[];
  /** Her cart; null where it is not shared or not seen. */
  cart: Cart | null;
  shortlist: Shortlist;
};

const inCart = (lines: readonly CartLine[]): Fate[] => {
  if (lines.length === 0) return [];
  const which = lines
    .map(({ quantity, options }) =>
      quantity > 1
        ? suggestionWords.times(quantity, optionWords(options)).trim()
        : optionWords(options),
    )
    .filter(Boolean);
  const words = which.length === 0 ? suggestionWords.inCart : suggestionWords.inCartWith(which);
  return [{ kind: 'in_cart', words }];
};

/** It went in once: whether it is still there only a cart that is seen can tell. */
const added = (cart: Cart | null): Fate => ({
  kind: 'added',
  words: cart ? suggestionWords.addedNotNow : suggestionWords.added,
});

export const fatesOf = ({ entries, cart, shortlist }: Known): Fates => {
  const contents = entries.map(({ content }) => content);
  return {
    ofProduct: (seq, product) => {
      const same = (ref: { platform: string; productId: string }) =>
        ref.platform === product.platform && ref.productId === product.productId;
      const held = inCart(
        cart?.lines.filter(({ ref, quantity }) => quantity > 0 && same(ref)) ?? [],
      );
      const wasAdded = contents.some(
        (one) => one.kind === 'suggestion_added' && one.suggestionSeq === seq && same(one.ref),
      );
      const mark = markOf(shortlist, product);
      return [
        ...held,
        ...(wasAdded && held.length === 0 ? [added(cart)] : []),
        ...(mark === 'kept' ? [{ kind: 'kept', words: suggestionWords.kept } as const] : []),
        ...(mark === 'dismissed'
          ? [{ kind: 'dismissed', words: suggestionWords.setAside } as const]
          : []),
      ];
    },
    ofLine: (seq, index, { ref }) => {
      const held = inCart(
        cart?.lines.filter(
          (line) =>
            line.quantity > 0 &&
            line.ref.platform === ref.platform &&
            line.ref.productId === ref.productId &&
            line.ref.variantId === ref.variantId,
        ) ?? [],
      );
      const told = contents.findLast(
        (one): one is BundleAdded => one.kind === 'bundle_added' && one.bundleSeq === seq,
      )?.lines[index];
      if (!told) return held;
      const short = told.added < told.asked;
      return [
        ...held,
        ...(told.added > 0 && held.length === 0 ? [added(cart)] : []),
        ...(short ? [{ kind: 'left_out', words: reasonWords(told) } as const] : []),
      ];
    },
  };
};

const NOTHING: Fates = { ofProduct: () => [], ofLine: () => [] };

/** Beside the log, so that its cards need not be handed it through every row. */
export const FatesContext = createContext<Fates>(NOTHING);
