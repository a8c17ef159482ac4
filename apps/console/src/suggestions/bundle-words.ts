import type { BundleAdded } from '@aisle/protocol';
import { listed } from '../language/listed.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { suggestionWords } from './words.ts';

type Line = BundleAdded['lines'][number];

const whyOf = ({ reason }: Line) => {
  if (reason === 'out_of_stock' || reason === 'not_enough_stock') return 'soldOut';
  if (reason === 'variant_unavailable') return 'gone';
  return reason === 'price_changed' ? 'price' : 'other';
};

/** Why a line did not go in as a whole, as the agent reads it. */
export const reasonWords = (line: Line): string =>
  line.added > 0
    ? suggestionWords.left.some(line.added, line.asked)
    : suggestionWords.left[whyOf(line)];

const leftWords = (line: Line): string =>
  line.added > 0
    ? suggestionWords.leftOf.some(line.name, line.added, line.asked)
    : suggestionWords.leftOf[whyOf(line)](line.name);

const nameOf = ({ name, options }: Line): string => {
  const which = optionWords(options);
  return which === '' ? name : suggestionWords.lineWith(name, which);
};

const addedWords = (line: Line): string =>
  line.added > 1 ? suggestionWords.times(line.added, nameOf(line)) : nameOf(line);

/** What of a bundle went into the cart, in one line of the timeline. */
export const bundleAddedWords = ({ lines }: BundleAdded): string => {
  const added = listed(lines.filter((line) => line.added > 0).map(addedWords), 'plain');
  const left = listed(lines.filter((line) => line.added < line.asked).map(leftWords), 'plain');
  if (added === '') return suggestionWords.bundleNotAdded(left);
  return left === ''
    ? suggestionWords.bundleAdded(added)
    : suggestionWords.bundlePartlyAdded(added, left);
};
