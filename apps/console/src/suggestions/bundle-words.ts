import type { BundleAdded } from '@aisle/protocol';
import { optionWords } from '../shopper/cart-words.ts';

type Line = BundleAdded['lines'][number];

/** Why a line did not go in as a whole, as the agent reads it. */
export const reasonWords = ({ asked, added, reason }: Line): string => {
  if (added > 0) return `Only ${added} of ${asked}`;
  if (reason === 'out_of_stock' || reason === 'not_enough_stock') return 'Sold out';
  if (reason === 'variant_unavailable') return 'No longer sold';
  return reason === 'price_changed' ? 'Price changed' : 'Not added';
};

const nameOf = ({ name, options }: Line): string => {
  const which = optionWords(options);
  return which === '' ? name : `${name} (${which})`;
};

/** What of a bundle went into the cart, in one line of the timeline. */
export const bundleAddedWords = ({ lines }: BundleAdded): string => {
  const added = lines.filter((line) => line.added > 0);
  const out = lines.filter((line) => line.added < line.asked);
  const pieces = added.map((line) => `${line.added > 1 ? `${line.added} × ` : ''}${nameOf(line)}`);
  const rest = out.map((line) => `${line.name}: ${reasonWords(line).toLowerCase()}`);
  const head = `Added to cart: ${pieces.join(', ')}`;
  return rest.length === 0 ? head : `${head}. ${rest.join(', ')}`;
};
