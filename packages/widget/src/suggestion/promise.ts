import type { DeliveryEstimate } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { SuggestionWords } from '../words/words.ts';

/** Timers reach no further; later the promise is asked for again on the next page anyway. */
const LONGEST_MS = 2_000_000_000;

type DeliveryPromise = {
  /** When something ordered now would be with her; empty where nobody can tell. */
  words: ReadonlySignal<string>;
  stop: () => void;
};

/**
 * What the store's own rules promise for something ordered now, to the country a present goes to
 * where that is known. Asked anew when the hour has passed up to which it holds.
 */
export const createPromise = (
  shelf: Shelf,
  words: SuggestionWords,
  locale: string,
): DeliveryPromise => {
  const estimate = signal<DeliveryEstimate | null>(null);
  // null: not told yet. Asked before, the line on the card would come, and then change.
  const country = signal<string | undefined | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const ask = async (to: string | undefined): Promise<void> => {
    asked += 1;
    const mine = asked;
    clearTimeout(timer);
    const answer = await shelf.ask('estimateDelivery', to === undefined ? {} : { country: to });
    if (mine !== asked) return;
    estimate.value = answer.ok ? answer.value.estimate : null;
    if (!estimate.value) return;
    const holds = estimate.value.orderBefore - shelf.now();
    timer = setTimeout(() => void ask(to), Math.min(Math.max(holds, 0) + 1_000, LONGEST_MS));
  };
  const { conversationId } = shelf;
  void shelf.ask('fetchGift', { conversationId }).then((answer) => {
    country.value ??= answer.ok ? answer.value.gift?.country : undefined;
  });
  const stops = [
    shelf.hear('gift', (told) => {
      if (told.conversationId === conversationId) country.value = told.gift.country;
    }),
    effect(() => void (country.value !== null && ask(country.value))),
  ];
  const day = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'short' },
    ...{ timeZone: 'UTC', numberingSystem: 'latn' },
  });
  return {
    words: computed(() =>
      estimate.value ? words.delivery(day.format(new Date(estimate.value.latest))) : '',
    ),
    stop: () => {
      asked = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
};
