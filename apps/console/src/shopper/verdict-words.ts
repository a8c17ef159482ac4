import type { CartLine, CartVerdict, Money } from '@aisle/protocol';
import { shopperWords } from './words.ts';

/** What the shop's own server says against a line, in plain words; null where it says nothing. */
export const verdictWords = (
  line: CartLine,
  verdict: CartVerdict | undefined,
  money: (amount: Money) => string,
): string | null => {
  const said = verdict?.lines.find(({ key }) => key === line.key);
  if (!said || said.kind === 'right') return null;
  const price = said.unitPrice ? money(said.unitPrice) : '';
  if (said.kind === 'unknown_product') return shopperWords.unknownProduct;
  if (said.kind === 'other_currency') return shopperWords.otherCurrency(price);
  return shopperWords.otherPrice(price, money(line.unitPrice));
};
