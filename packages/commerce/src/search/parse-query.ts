import { fold } from './words.ts';

/** A search as an agent types it, taken apart. Prices are in major units, as she writes them. */
export type ProductQuery = { words: string[]; above: number; below: number };

const limit = /^([<>])=?\s*[€$£¥]?(\d+(?:[.,]\d+)?)$/;
const range = /^[€$£¥]?(\d+(?:[.,]\d+)?)-[€$£¥]?(\d+(?:[.,]\d+)?)$/;

/**
 * `merino sweater m <90` → three words and a highest price of 90. `60-90` is a range, `>50` a
 * lowest price; a limit may be set off by a space (`< 90`). What is no price stays a word.
 */
export function parseQuery(query: string): ProductQuery {
  const parsed: ProductQuery = { words: [], above: 0, below: Number.POSITIVE_INFINITY };
  for (const token of query.replace(/(^|\s)([<>]=?)\s+(?=\d)/g, '$1$2').split(/\s+/)) {
    const one = limit.exec(token);
    const two = range.exec(token);
    if (one) {
      if (one[1] === '<') parsed.below = number(one[2]);
      else parsed.above = number(one[2]);
    } else if (two) {
      parsed.above = number(two[1]);
      parsed.below = number(two[2]);
    } else if (token !== '') parsed.words.push(fold(token));
  }
  return parsed;
}

const number = (digits = ''): number => Number(digits.replace(',', '.'));
