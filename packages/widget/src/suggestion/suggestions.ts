import type { StartCards } from '../cards/card-family.ts';
import { openLater } from '../cards/open-later.ts';
import waiting from '../watch/watch.css?inline';
import { suggestion as english } from '../words/en-suggestion.ts';
import { ProductCard } from './card.tsx';
import { cardsOn } from './cards-on.ts';
import { createPromise } from './promise.ts';
import { ShelfRow } from './shelf-row.tsx';
import css from './suggestion.css?inline';

/** Begins showing suggestions of one conversation. */
export const startCards: StartCards = (shelf, language, origin) => {
  const { suggestion: words = english, locale } = language;
  const { money } = shelf;
  const promise = createPromise(shelf, words, locale);
  const cardOf = cardsOn(shelf, words);
  // What she may wait for comes after what she can have.
  const watches = openLater(async () => {
    const [{ startWatches }, more] = await Promise.all([
      import('../watch/watches.tsx'),
      language.families?.watch(),
    ]);
    return () => startWatches(shelf, { ...language, ...more?.words });
  });
  return {
    css: css + waiting,
    draw: (seq, content) =>
      content.kind === 'suggestion' && [
        () => watches.opened.value?.said(content),
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
              watches: watches.opened,
              tabindex,
            }),
        }),
      ],
    stop: () => {
      promise.stop();
      watches.stop();
    },
  };
};
