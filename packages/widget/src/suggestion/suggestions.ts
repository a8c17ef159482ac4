import type { StartCards } from '../cards/card-family.ts';
import { suggestion as english } from '../words/en-suggestion.ts';
import { ProductCard } from './card.tsx';
import { cardsOn } from './cards-on.ts';
import { createPromise } from './promise.ts';
import { ShelfRow } from './shelf-row.tsx';
import css from './suggestion.css?inline';

/** Begins showing suggestions of one conversation. */
export const startCards: StartCards = (shelf, { suggestion: words = english, locale }, origin) => {
  const { money } = shelf;
  const promise = createPromise(shelf, words, locale);
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
            delivery: promise.words,
            tabindex,
          }),
      }),
    stop: promise.stop,
  };
};
