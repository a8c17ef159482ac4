import type { CartVerdict } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { formatMoney } from '../money/format-money.ts';
import { verdictWords } from './verdict-words.ts';

const line = {
  key: 'a',
  ref: { platform: 'demo', productId: 'scarf' },
  name: 'Scarf',
  options: [],
  quantity: 1,
  unitPrice: { amount: 100, currency: 'EUR' },
  lineTotal: { amount: 100, currency: 'EUR' },
};
const verdict = (kind: CartVerdict['lines'][number]['kind'], currency = 'EUR'): CartVerdict => ({
  standing: kind === 'right' ? 'verified' : 'mismatch',
  lines: [{ key: 'a', kind, unitPrice: { amount: 8_400, currency } }],
  at: 1,
});

test.each([
  [verdict('right'), null],
  [undefined, null],
  [verdict('other_price'), 'The shop’s price is €84.00, not €1.00.'],
  [verdict('other_currency', 'JPY'), 'The shop sells it in another currency: ¥8,400.'],
  [verdict('unknown_product'), 'The shop does not know this product.'],
])('a verdict is told in plain words', (given, words) => {
  const told = verdictWords(line, given, formatMoney);
  expect(told?.replace(/\u00a0/g, ' ') ?? null).toBe(words);
});
