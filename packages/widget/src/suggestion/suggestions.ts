import type { SuggestedProduct, Suggestion } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import { suggestion as english } from '../words/en-suggestion.ts';
import type { Words } from '../words/words.ts';
import { ProductCard } from './card.tsx';
import { type Card, createCard } from './create-card.ts';
import { moneyIn } from './money.ts';
import { createShelf, type ShelfNeeds } from './shelf.ts';
import { ShelfRow } from './shelf-row.tsx';
import css from './suggestion.css?inline';

/** What the card chunk hands to the chat that loaded it. */
export type Suggestions = {
  css: string;
  draw: (seq: number, suggestion: Suggestion) => Child;
  stop: () => void;
};

/** Begins showing suggestions of one conversation. `origin` is the shop's. */
export const startSuggestions = (
  needs: ShelfNeeds,
  { suggestion: words = english, locale }: Words,
  origin: string,
): Suggestions => {
  const shelf = createShelf(needs);
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
    draw: (seq, suggestion) =>
      ShelfRow({
        suggestion,
        words,
        drawCard: (suggested) =>
          ProductCard({ card: cardOf(seq, suggested), seq, suggested, words, money, origin }),
      }),
    stop: () => {
      shelf.stop();
      for (const { stop } of cards.values()) stop();
    },
  };
};
