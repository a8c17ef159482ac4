import { listed } from '../language/listed.ts';
import type { SearchReply } from './narrowing.ts';
import { productWords } from './words.ts';

/** `37 found, first 12 shown`. */
export const countWords = ({ products, total, more }: SearchReply): string => {
  const shown = products.length;
  if (more) return productWords.foundMoreFirst(total, shown);
  return total > shown ? productWords.foundFirst(total, shown) : productWords.found(total);
};

/** What was searched for instead of words that stand in no product. */
export const correctedWords = ({
  corrected,
}: SearchReply): { meant: string; typed: string } | null =>
  corrected.length === 0
    ? null
    : {
        meant: listed(
          corrected.map(({ to }) => to),
          'plain',
        ),
        typed: listed(
          corrected.map(({ from }) => productWords.quoted(from)),
          'plain',
        ),
      };
