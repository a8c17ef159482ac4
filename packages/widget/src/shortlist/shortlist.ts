import { computed } from '@preact/signals-core';
import type { StartCards } from '../cards/card-family.ts';
import { cardsOn } from '../suggestion/cards-on.ts';
import { shortlist as english } from '../words/en-shortlist.ts';
import { suggestion as englishCards } from '../words/en-suggestion.ts';
import { Bar } from './bar.tsx';
import { createFacts } from './facts.ts';
import css from './shortlist.css?inline';

/** Begins showing what she keeps in view. It draws no card of the log. */
export const startCards: StartCards = (shelf, words, origin) => {
  const { shortlist = english, suggestion = englishCards, locale } = words;
  const cardOf = cardsOn(shelf, suggestion);
  const list = computed(() => shelf.marks.list.value.products);
  const factsOf = createFacts(shelf);
  return {
    css,
    draw: () => null,
    pinned: () =>
      Bar({
        list,
        cardOf: ({ suggestionSeq, product, variantId }) =>
          cardOf(suggestionSeq, variantId === undefined ? { product } : { product, variantId }),
        factsOf,
        words: shortlist,
        cardWords: suggestion,
        money: shelf.money,
        locale,
        origin,
        off: (one) => void shelf.marks.set({ ...one, at: shelf.now() }, 'none'),
      }),
    stop: () => {},
  };
};
