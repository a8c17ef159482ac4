import type { CartOutcome, CartReason } from '@aisle/cart';
import type { Money, Product } from '@aisle/protocol';
import type { SuggestionWords } from '../words/words.ts';
import { allSoldOut, type Choice, settled, standing, without } from './choice.ts';

/** What became of one tap on *Add to cart*, as the card shows it. */
export type Adding =
  | { kind: 'idle' }
  | { kind: 'adding' }
  | { kind: 'price_changed'; price: Money }
  | { kind: 'told'; text: string; tone: 'warn' | 'danger' };

/** What the card is to change to after an outcome; absent parts stay. */
export type Told = { adding: Adding; product?: Product; choice?: Choice; added?: number };

const plain = (reason: CartReason, words: SuggestionWords): string => {
  if (reason === 'limit') return words.limit;
  if (reason === 'auth') return words.signIn;
  if (reason === 'rate_limited') return words.busy;
  if (reason === 'network') return words.network;
  if (reason === 'variant_unavailable') return words.notSold;
  return words.shopError;
};

/**
 * "That size sold out a moment ago. M and L are still here." The last option is the one that
 * gives way, because it depends on all before it.
 */
const soldOut = (
  product: Product,
  choice: Choice,
  variantId: string,
  words: SuggestionWords,
): Told => {
  const now = without(product, variantId);
  const index = now.options.length - 1;
  const last = now.options[index];
  const open = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== last?.name));
  const others = last?.values
    .map(({ value }) => value)
    .filter((value) => standing(now, open, index, value) === 'here');
  const text =
    last && others?.length && !allSoldOut(now)
      ? words.goneSize(last.name, words.and(others), others.length > 1)
      : words.goneAll;
  return { adding: { kind: 'told', text, tone: 'warn' }, product: now, choice: settled(now, open) };
};

/** Puts the shop's answer into words and says what of the card follows from it. */
export const tell = (
  outcome: CartOutcome,
  at: { product: Product; choice: Choice; variantId: string; quantity: number },
  words: SuggestionWords,
): Told => {
  const told = (text: string, tone: 'warn' | 'danger' = 'danger'): Told => ({
    adding: { kind: 'told', text, tone },
  });
  if (outcome.kind === 'added') return { adding: { kind: 'idle' }, added: at.quantity };
  if (outcome.kind === 'partial') {
    return { ...told(words.partial(outcome.added), 'warn'), added: outcome.added };
  }
  if (outcome.kind === 'unsupported') return told(words.unsupported);
  if (outcome.kind === 'unknown') return told(words.unknown);
  if (outcome.reason === 'price_changed' && outcome.price) {
    return { adding: { kind: 'price_changed', price: outcome.price } };
  }
  if (outcome.reason === 'not_enough_stock' && outcome.available) {
    return told(words.onlySome(outcome.available), 'warn');
  }
  if (outcome.reason === 'out_of_stock' || outcome.reason === 'not_enough_stock') {
    return soldOut(at.product, at.choice, at.variantId, words);
  }
  return told(plain(outcome.reason, words));
};
