import type { DeliveryEstimate, Gift, GiftChanges, Money } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { GiftWords } from '../words/words.ts';

type Saving = 'no' | 'saving' | 'saved' | 'failed';

/** Fields of the form as she types them. */
export type GiftFields = Record<TextField, string> & { wrap: boolean; giftReceipt: boolean };

type TextField =
  | 'recipient'
  | 'occasion'
  | 'sizes'
  | 'style'
  | 'budget'
  | 'date'
  | 'country'
  | 'note';

export type GiftForm = {
  /** What both sides know; null until read. */
  gift: ReadonlySignal<Gift | null>;
  saving: ReadonlySignal<Saving>;
  /** What is wrong with a field, in words. */
  wrong: ReadonlySignal<Partial<Record<TextField, string>>>;
  /** When it would be there, in words; empty where nobody can tell. */
  arrival: ReadonlySignal<string>;
  currency: string;
  save: (fields: GiftFields) => Promise<void>;
  stop: () => void;
};

/** `80`, `80,50` or `80.50` in the cart's currency; undefined: no amount. */
const readBudget = (typed: string, { currency, digits }: Currency): Money | null | undefined => {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(plain)) return undefined;
  return { amount: Math.round(Number(plain) * 10 ** digits), currency };
};

type Currency = { currency: string; digits: number };

export const createGiftForm = (shelf: Shelf, words: GiftWords, locale: string): GiftForm => {
  const gift = signal<Gift | null>(null);
  const saving = signal<Saving>('no');
  const wrong = signal<Partial<Record<TextField, string>>>({});
  const estimate = signal<DeliveryEstimate | null>(null);
  const { conversationId } = shelf;
  const currency = shelf.held.peek()?.currency ?? 'EUR';
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;

  void shelf.ask('fetchGift', { conversationId }).then((answer) => {
    if (answer.ok) gift.value ??= answer.value.gift ?? {};
  });
  const when = computed(() => `${gift.value?.country ?? ''} ${gift.value?.date ?? ''}`);
  const stops = [
    shelf.hear('gift', (told) => {
      if (told.conversationId === conversationId) gift.value = told.gift;
    }),
    effect(() => {
      const [country, date] = when.value.split(' ');
      const wish = { ...(country && { country }), ...(date && { date }) };
      void shelf.ask('estimateDelivery', wish).then((answer) => {
        if (answer.ok) estimate.value = answer.value.estimate;
      });
    }),
  ];

  const day = (iso: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(iso));

  return {
    gift,
    saving,
    wrong,
    currency,
    arrival: computed(() => {
      const known = estimate.value;
      if (!known) return '';
      const days = words.between(day(known.earliest), day(known.latest));
      return known.inTime ? words.inTime[known.inTime](days) : words.arrives(days);
    }),
    save: async (fields) => {
      const budget = readBudget(fields.budget, { currency, digits });
      const country = fields.country.trim().toUpperCase();
      const badCountry = country !== '' && !/^[A-Z]{2}$/.test(country);
      wrong.value = {
        ...(budget === undefined && { budget: words.badBudget }),
        ...(badCountry && { country: words.badCountry }),
      };
      if (budget === undefined || badCountry) return;
      const text = (field: TextField): string | null => fields[field].trim() || null;
      const changes: GiftChanges = {
        recipient: text('recipient'),
        occasion: text('occasion'),
        sizes: text('sizes'),
        style: text('style'),
        date: text('date'),
        note: text('note'),
        country: country || null,
        budget,
        wrap: fields.wrap || null,
        giftReceipt: fields.giftReceipt || null,
      };
      saving.value = 'saving';
      const answer = await shelf.ask('changeGift', { conversationId, changes });
      saving.value = answer.ok ? 'saved' : 'failed';
      if (answer.ok) gift.value = answer.value.gift;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
