import type { SuggestedProduct } from '@aisle/protocol';
import type { Shelf } from '../cards/shelf.ts';
import type { SuggestionWords } from '../words/words.ts';
import { type Card, createCard } from './create-card.ts';

type CardOf = (seq: number, suggested: SuggestedProduct) => Card;

/**
 * The cards' states of one shelf: what she has picked stays when the log is drawn anew, and the
 * thread and the shortlist show one and the same.
 */
export const cardsOn = (shelf: Shelf, words: SuggestionWords): CardOf =>
  shelf.once('cards', () => {
    const cards = new Map<string, Card>();
    return {
      of: (seq: number, suggested: SuggestedProduct): Card => {
        const key = `${seq} ${suggested.product.productId}`;
        const card = cards.get(key) ?? createCard(shelf, seq, suggested, words);
        cards.set(key, card);
        return card;
      },
      stop: () => {
        for (const { stop } of cards.values()) stop();
      },
    };
  }).of;
