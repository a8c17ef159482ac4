import type { SearchReply } from './narrowing.ts';

/** `37 found, first 12 shown`. */
export const countWords = ({ products, total, more }: SearchReply): string => {
  const found = more ? `More than ${total} found` : `${total} found`;
  return more || total > products.length ? `${found}, first ${products.length} shown` : found;
};

/** What was searched for instead of words that stand in no product. */
export const correctedWords = ({
  corrected,
}: SearchReply): { meant: string; typed: string } | null =>
  corrected.length === 0
    ? null
    : {
        meant: corrected.map(({ to }) => to).join(', '),
        typed: corrected.map(({ from }) => `“${from}”`).join(', '),
      };
