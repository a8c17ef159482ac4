import type { StartCards } from '../cards/card-family.ts';
import { suggestion as english } from '../words/en-suggestion.ts';
import { ProductCard } from './card.tsx';
import { cardsOn } from './cards-on.ts';
import { ShelfRow } from './shelf-row.tsx';
import css from './suggestion.css?inline';

/** Begins showing suggestions of one conversation. */
export const startCards: StartCards = (shelf, { suggestion: words = english }, origin) => {
  const { money, delivery } = shelf;
  const cardOf = cardsOn(shelf, words);
  return {
    css,
    draw: (seq, content) =>
      content.kind === 'suggestion' &&
      ShelfRow({
        suggestion: content,
        words,
        drawCard: (suggested, tabindex) =>
          ProductCard({
            card: cardOf(seq, suggested),
            seq,
            suggested,
            words,
            money,
            origin,
            delivery: delivery?.(suggested.product),
            tabindex,
          }),
      }),
    stop: () => {},
  };
};
