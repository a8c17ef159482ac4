import type { StartCards } from '../cards/card-family.ts';
import { moneyIn } from '../cards/money.ts';
import { guide as english } from '../words/en-guide.ts';
import { CheckoutCard } from './checkout-card.tsx';
import css from './guide.css?inline';
import { GuideCard } from './guide-card.tsx';

/** Begins showing the cards that lead to the till. */
export const startCards: StartCards = (shelf, { guide: words = english, locale }, origin) => {
  const money = moneyIn(locale);
  return {
    css,
    draw: (seq, content) => {
      if (content.kind === 'guide') return GuideCard({ shelf, words, origin, seq, guide: content });
      if (content.kind !== 'checkout_link') return undefined;
      return CheckoutCard({ shelf, words, origin, money, link: content });
    },
    // What came of it stands on the card.
    say: () => '',
    stop: () => {},
  };
};
