import type { Content } from '@aisle/protocol';
import type { StartCards } from '../cards/card-family.ts';
import { moneyIn } from '../cards/money.ts';
import { proposal as english } from '../words/en-proposal.ts';
import { createOffer, type Offer } from './create-offer.ts';
import { OfferCard } from './offer-card.tsx';
import css from './proposal.css?inline';

/** Begins showing the cart proposals of one conversation. */
export const startCards: StartCards = (shelf, all, origin) => {
  const { proposal: words = english, locale } = all;
  const money = moneyIn(locale);
  const format = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short' },
    numberingSystem: 'latn',
  });
  const means = {
    shelf,
    load: () => import('./acts.ts'),
    words: { words: all.proposalActs, money },
    offline: words.offline,
  };
  const offers = new Map<number, Offer>();
  return {
    css,
    draw: (seq, content) => {
      if (content.kind !== 'cart_proposal') return null;
      const offer = offers.get(seq) ?? createOffer(means, seq, content);
      offers.set(seq, offer);
      const when = (at: number) => format.format(at);
      return OfferCard({ offer, proposal: content, shelf, words, money, when, origin });
    },
    say: (content: Content) => {
      // The announcer asks for the words of a card too.
      if (content.kind === 'cart_proposal') return words.proposes;
      if (content.kind !== 'proposal_answered') return '';
      const { outcome } = content;
      if (outcome.result === 'accepted' || outcome.result === 'undone')
        return words.said[outcome.result](money(outcome.subtotal));
      return words.said[outcome.result];
    },
    stop: () => {
      for (const { stop } of offers.values()) stop();
    },
  };
};
