import type { Bundle, Content } from '@aisle/protocol';
import type { StartCards } from '../cards/card-family.ts';
import { bundle as english } from '../words/en-bundle.ts';
import css from './bundle.css?inline';
import { BundleCard } from './bundle-card.tsx';
import { createBundle, type OpenBundle } from './create-bundle.ts';

/** Begins showing the bundles of one conversation. */
export const startCards: StartCards = (shelf, { bundle: words = english }, origin) => {
  const opened = new Map<number, OpenBundle>();
  const open = (seq: number, bundle: Bundle): OpenBundle => {
    const one = opened.get(seq) ?? createBundle(shelf, seq, bundle, words);
    opened.set(seq, one);
    return one;
  };
  const nameOf = (bundleSeq: number): string => {
    const found = shelf.items.value.find(({ seq }) => seq === bundleSeq)?.content;
    return found?.kind === 'bundle' ? found.name : '';
  };
  return {
    css,
    draw: (seq, content) =>
      content.kind === 'bundle' &&
      BundleCard({ open: open(seq, content), bundle: content, words, money: shelf.money, origin }),
    // Said to screen readers when it comes, and in the log when it went into the cart.
    say: (content: Content) => {
      if (content.kind === 'bundle') return words.offered(content.name);
      if (content.kind !== 'bundle_added') return '';
      const { bundleSeq, lines } = content;
      const full = lines.filter(({ added }) => added > 0).length;
      const name = nameOf(bundleSeq) || lines.map((line) => line.name).join(', ');
      return words.added(name, full, lines.length);
    },
    stop: () => {
      for (const { stop } of opened.values()) stop();
    },
  };
};
