/** `amount × part ÷ whole`, exact, rounded half to even once. Whole numbers, none negative. */
export const shareOf = (amount: number, part: number, whole: number): number => {
  if (whole === 0) return 0;
  const [product, by] = [BigInt(amount) * BigInt(part), BigInt(whole)];
  const floor = product / by;
  const twice = (product % by) * 2n;
  const up = twice > by || (twice === by && floor % 2n === 1n);
  return Number(up ? floor + 1n : floor);
};

/**
 * Splits an amount by weights so that the parts are whole and their sum is the amount: everyone
 * gets the floor of his share, what is left goes to the largest remainders, the first among equals.
 */
export const spread = (amount: number, weights: readonly number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((product) => Number(product / whole));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const neediest = exact
    .map((product, at) => ({ at, remainder: product % whole }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1,
    );
  for (const { at } of neediest.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
};
