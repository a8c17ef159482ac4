import { meeting, type SearchTerm, valueWord } from '@aisle/commerce';
import type { ChosenOption } from '@aisle/protocol';

/** The values that were chosen as one word of the index: they must meet in one variant. */
export const optionTerms = (options: readonly ChosenOption[]): SearchTerm[][] => {
  const words = options.map(({ value }) => valueWord(value)).filter((word) => word !== '');
  return words.length === 0 ? [] : [[{ word: `o_${meeting(words)}`, begins: false }]];
};
