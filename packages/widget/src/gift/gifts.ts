import type { StartCards } from '../cards/card-family.ts';
import { gift as english } from '../words/en-gift.ts';
import { createGiftForm } from './create-gift-form.ts';
import css from './gift.css?inline';
import { GiftCard } from './gift-card.tsx';

/** Begins showing the form about a present: one per conversation, however often it was sent. */
export const startCards: StartCards = (shelf, { gift: words = english, locale }) => {
  const form = createGiftForm(shelf, words, locale);
  return {
    css,
    draw: (seq, content) => content.kind === 'gift' && GiftCard({ form, words, seq }),
    stop: form.stop,
  };
};
