import type { SuggestedProduct } from '@aisle/protocol';
import type { StartCards } from '../cards/card-family.ts';
import { suggestion as english } from '../words/en-suggestion.ts';
import { ProductCard } from './card.tsx';
import { type Card, createCard } from './create-card.ts';
import { moneyIn } from './money.ts';
import { ShelfRow } from './shelf-row.tsx';
import css from './suggestion.css?inline';

/** Begins showing suggestions of one conversation. */
export const startCards: StartCards = (shelf, { suggestion: words = english, locale }, origin) => {
  const money = moneyIn(locale);
  const cards = new Map<string, Card>();
  /** What she has picked stays when the log is drawn anew. */
  const cardOf = (seq: number, suggested: SuggestedProduct): Card => {
    const key = `${seq} ${suggested.product.productId}`;
    const card = cards.get(key) ?? createCard(shelf, seq, suggested, words);
    cards.set(key, card);
    return card;
  };
  return {
    css,
    draw: (seq, content) =>
      content.kind === 'suggestion' &&
      ShelfRow({
        suggestion: content,
        words,
        drawCard: (suggested) =>
          ProductCard({ card: cardOf(seq, suggested), seq, suggested, words, money, origin }),
      }),
    stop: () => {
      for (const { stop } of cards.values()) stop();
    },
  };
};
