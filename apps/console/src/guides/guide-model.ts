import type { AgentThread } from '@aisle/client';
import type { GuidePlace, Shopper } from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { failureWords } from '../conversation/failure-words.ts';
import { guideWords } from './words.ts';

/** What can be sent to lead her to the till. */
export type Way =
  | { name: 'pointAt'; place: GuidePlace }
  | { name: 'sendCheckoutLink' }
  | { name: 'askForGift' };

export type GuideModel = {
  /** Why there is nothing to make a link to pay of; empty where there is. */
  noLink: ReadonlySignal<string>;
  /** Why the last one is not on its way; empty where it is. */
  failure: ReadonlySignal<string>;
  /** @returns whether it is on its way; what the server then refuses is told in the log */
  send: (way: Way, text: string) => Promise<boolean>;
};

type Talk = Pick<AgentThread, 'queue'> & { shopper: ReadonlySignal<Shopper | null> };

/** The way to the till, for the conversation that is open. */
export const createGuideModel = (thread: Talk): GuideModel => {
  const failure = signal('');
  return {
    failure,
    noLink: computed(() => {
      const shopper = thread.shopper.value;
      if (!shopper) return '';
      if (!shopper.cart) return guideWords.noCart;
      return shopper.cart.cart.lines.length === 0 ? guideWords.emptyCart : '';
    }),
    send: async ({ name, ...way }, text) => {
      const words = text.trim();
      const kept = await thread.queue(name, { ...way, ...(words && { text: words }) });
      failure.value = kept.ok ? '' : failureWords(kept.error);
      return kept.ok;
    },
  };
};
