import type { CartLine, CartVerdict, Money } from '@aisle/protocol';

/** What the shop's own server says against a line, in plain words; null where it says nothing. */
export const verdictWords = (
  line: CartLine,
  verdict: CartVerdict | undefined,
  money: (amount: Money) => string,
): string | null => {
  const said = verdict?.lines.find(({ key }) => key === line.key);
  if (!said || said.kind === 'right') return null;
  const price = said.unitPrice ? money(said.unitPrice) : null;
  if (said.kind === 'unknown_product') return 'The shop does not know this product.';
  if (said.kind === 'other_currency') return `The shop sells it in another currency: ${price}.`;
  return `The shop’s price is ${price}, not ${money(line.unitPrice)}.`;
};
