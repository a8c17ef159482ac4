import type { ShopperClient } from '@aisle/client';
import {
  EMPTY_SHORTLIST,
  type Mark,
  markOf,
  type Product,
  type RefusalCode,
  type Shortlist,
  type Shortlisted,
  withMark,
} from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';

/** What she keeps in view and what she set aside, in this conversation. */
export type Marks = {
  /** As the server has it, with her own marks that are on their way. */
  list: ReadonlySignal<Shortlist>;
  of: (product: Pick<Product, 'platform' | 'productId'>) => Mark;
  /** @returns why it was not taken; undefined when it was */
  set: (wanted: Shortlisted, mark: Mark) => Promise<RefusalCode | undefined>;
  stop: () => void;
};

type MarksNeeds = Pick<ShopperClient, 'ask' | 'hear'> & {
  conversationId: string;
  /** The conversation is watched: from now on changes are told. */
  live: ReadonlySignal<boolean>;
};

export const createMarks = ({ ask, hear, conversationId, live }: MarksNeeds): Marks => {
  const stored = signal(EMPTY_SHORTLIST);
  const underWay = signal<readonly { wanted: Shortlisted; mark: Mark }[]>([]);
  const list = computed(() =>
    underWay.value.reduce(
      (now, { wanted, mark }) => withMark(now, wanted, mark) ?? now,
      stored.value,
    ),
  );
  const take = (told: Shortlist): void => {
    if (told.version > stored.peek().version) stored.value = told;
  };
  const stops = [
    hear('shortlist', (notice) => {
      if (notice.conversationId === conversationId) take(notice.shortlist);
    }),
    effect(() => {
      // What another tab marked while this one was away was told to nobody here.
      if (!live.value) return;
      untracked(() => {
        void ask('fetchShortlist', { conversationId }).then((answer) => {
          if (answer.ok) take(answer.value.shortlist);
        });
      });
    }),
  ];
  return {
    list,
    of: (product) => markOf(list.value, product),
    set: async (wanted, mark) => {
      const mine = { wanted, mark };
      underWay.value = [...underWay.peek(), mine];
      const { product, suggestionSeq, variantId } = wanted;
      const { platform, productId } = product;
      const answer = await ask('markProduct', {
        conversationId,
        suggestionSeq,
        product: { platform, productId },
        ...(variantId && { variantId }),
        mark,
      });
      if (answer.ok) take(answer.value.shortlist);
      underWay.value = underWay.peek().filter((one) => one !== mine);
      return answer.ok ? undefined : answer.error.code;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
