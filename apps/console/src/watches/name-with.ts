import type { ChosenOption } from '@aisle/protocol';
import { optionWords } from '../shopper/cart-words.ts';

/** A product as one line with what is chosen of it: `Merino jumper, M, oatmeal`. */
export const nameWith = (name: string, options: readonly ChosenOption[]): string =>
  options.length === 0 ? name : `${name}, ${optionWords(options)}`;
