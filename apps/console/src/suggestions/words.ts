import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  suggested: 'Suggested',
  choiceOpen: 'choice open',

  bundle: (name: string) => `Bundle: ${name}`,
  bundleLines: 'Lines of the bundle',
  times: (quantity: number, what: string) => `${quantity} × ${what}`,
  together: 'Together',

  /** What became of an offer. */
  inCart: 'In the cart',
  inCartWith: (variants: readonly string[]) => `In the cart: ${variants.join('; ')}`,
  addedNotNow: 'Added, not in the cart now',
  added: 'Added to the cart',
  kept: 'On the shortlist',
  setAside: 'Set aside',
  /** Why a line of a bundle did not go in as a whole. */
  left: {
    some: (added: number, asked: number) => `Only ${added} of ${asked}`,
    soldOut: 'Sold out',
    gone: 'No longer sold',
    price: 'Price changed',
    other: 'Not added',
  },
  /** The same behind the name of the line, in the timeline. */
  leftOf: {
    some: (name: string, added: number, asked: number) => `${name}: only ${added} of ${asked}`,
    soldOut: (name: string) => `${name}: sold out`,
    gone: (name: string) => `${name}: no longer sold`,
    price: (name: string) => `${name}: price changed`,
    other: (name: string) => `${name}: not added`,
  },
  lineWith: (name: string, options: string) => `${name} (${options})`,
  bundleAdded: (lines: string) => `Added to cart: ${lines}`,
  bundlePartlyAdded: (lines: string, left: string) => `Added to cart: ${lines}. ${left}`,
  bundleNotAdded: (left: string) => `Nothing added to cart. ${left}`,

  shortlist: 'Shortlist',
  manySetAside: (n: number) => count(n, { other: '# set aside' }),
  nothingKept: 'Nothing kept so far.',
  keptProducts: 'Kept products',
  onShortlist: (n: number) => count(n, { other: '# on the shortlist' }),
};

export type SuggestionWords = typeof english;

export const suggestionWords = wordsOf('suggestions', english);
