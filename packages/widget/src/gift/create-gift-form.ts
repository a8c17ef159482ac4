import type { DeliveryEstimate, Gift, GiftChanges } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { GiftWords } from '../words/words.ts';
import { readBudget, typedBudget } from './budget.ts';
import { countriesIn } from './country.ts';

type Saving = 'no' | 'saving' | 'saved' | 'failed';

export type TextField =
  | 'recipient'
  | 'occasion'
  | 'sizes'
  | 'style'
  | 'budget'
  | 'date'
  | 'country'
  | 'note';

export type Tick = 'wrap' | 'giftReceipt';

/** What she has changed, as she typed it. What she has not touched is left out. */
export type GiftFields = Partial<Record<TextField, string> & Record<Tick, boolean>>;

type Faults = Partial<Record<TextField, string>>;

export type GiftForm = {
  /** What both sides know of a field, as it would be typed. */
  typed: (name: TextField) => string;
  ticked: (name: Tick) => boolean;
  saving: ReadonlySignal<Saving>;
  /** What is wrong with a field, in words. */
  wrong: ReadonlySignal<Faults>;
  /** When it would be there, in words; empty where nobody can tell. */
  arrival: ReadonlySignal<string>;
  currency: ReadonlySignal<string>;
  /** The first day that can still be wished for, `2026-12-24`. */
  today: () => string;
  /** She goes on typing: what was said of the last try is over. */
  touch: () => void;
  /** @returns whether it was kept; where not, `wrong` or `saving` says why */
  save: (fields: GiftFields) => Promise<boolean>;
  stop: () => void;
};

/** Begins the form about the present of one conversation. */
export const createGiftForm = (shelf: Shelf, words: GiftWords, locale: string): GiftForm => {
  const gift = signal<Gift | null>(null);
  const saving = signal<Saving>('no');
  const wrong = signal<Faults>({});
  const estimate = signal<DeliveryEstimate | null>(null);
  const countries = countriesIn(locale);
  const { conversationId } = shelf;
  const currency = computed(
    () => gift.value?.budget?.currency ?? shelf.held.value?.currency ?? 'EUR',
  );

  void shelf.ask('fetchGift', { conversationId }).then((answer) => {
    // Only what she changes is sent: nothing the agent knows is lost where this did not come.
    gift.value ??= (answer.ok && answer.value.gift) || {};
  });
  const wish = computed(() => `${gift.value?.country ?? ''} ${gift.value?.date ?? ''}`);
  const stops = [
    shelf.hear('gift', (told) => {
      if (told.conversationId === conversationId) gift.value = told.gift;
    }),
    effect(() => {
      const wished = wish.value;
      const [country, date] = wished.split(' ');
      if (!country && !date) return;
      const asked = { ...(country && { country }), ...(date && { date }) };
      void shelf.ask('estimateDelivery', asked).then((answer) => {
        if (wish.peek() === wished) estimate.value = answer.ok ? answer.value.estimate : null;
      });
    }),
  ];

  const today = (): string => new Date(shelf.now()).toLocaleDateString('sv');
  const days = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    ...{ timeZone: 'UTC', numberingSystem: 'latn' },
  });
  const day = (iso: string): string => days.format(new Date(iso));

  const textChanges = (fields: GiftFields): GiftChanges => {
    const names = ['recipient', 'occasion', 'sizes', 'style', 'note', 'date'] as const;
    return Object.fromEntries(
      names.flatMap((name) => {
        const typed = fields[name];
        return typed === undefined ? [] : [[name, typed.trim() || null]];
      }),
    );
  };

  /** What is to be sent, or what is wrong with it. */
  const readChanges = (fields: GiftFields): { changes: GiftChanges } | { faults: Faults } => {
    const { budget: sum, country: land, date } = fields;
    const budget = sum === undefined ? undefined : readBudget(sum, currency.peek());
    const country = land === undefined ? undefined : countries.read(land);
    const faults: Faults = {
      ...(sum !== undefined && budget === undefined && { budget: words.badBudget }),
      ...(land !== undefined && country === undefined && { country: words.badCountry }),
      ...(date && date < today() && { date: words.badDate }),
    };
    if (Object.keys(faults).length > 0) return { faults };
    const { wrap, giftReceipt } = fields;
    return {
      changes: {
        ...textChanges(fields),
        ...(budget !== undefined && { budget }),
        ...(country !== undefined && { country: country || null }),
        ...(wrap !== undefined && { wrap: wrap || null }),
        ...(giftReceipt !== undefined && { giftReceipt: giftReceipt || null }),
      },
    };
  };

  return {
    saving,
    wrong,
    currency,
    today,
    typed: (name) => {
      const known = gift.value ?? {};
      if (name === 'budget') return known.budget ? typedBudget(known.budget) : '';
      if (name === 'country') return known.country ? countries.nameOf(known.country) : '';
      return known[name] ?? '';
    },
    ticked: (name) => gift.value?.[name] === true,
    arrival: computed(() => {
      const known = estimate.value;
      if (!known) return '';
      const between = words.between(day(known.earliest), day(known.latest));
      return known.inTime ? words.inTime[known.inTime](between) : words.arrives(between);
    }),
    touch: () => {
      if (saving.peek() !== 'saving') saving.value = 'no';
    },
    save: async (fields) => {
      if (saving.peek() === 'saving') return false;
      const read = readChanges(fields);
      wrong.value = 'faults' in read ? read.faults : {};
      if ('faults' in read) return false;
      saving.value = 'saving';
      const { changes } = read;
      const answer = await shelf.ask('changeGift', { conversationId, changes });
      saving.value = answer.ok ? 'saved' : 'failed';
      if (answer.ok) gift.value = answer.value.gift;
      return answer.ok;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
