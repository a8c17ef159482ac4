/** A share between 0 and 1. */
type Interval = { low: number; high: number };

/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.959964;

/**
 * Wilson's score interval of a proportion at 95 %. E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, JASA 22 (1927), 209–212.
 *
 * @param of throws, more than 0
 */
export const wilson = (times: number, of: number): Interval => {
  const share = times / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { low: (middle - spread) / scale, high: (middle + spread) / scale };
};

/** How often something happened in one group, and of how many. */
export type Share = { times: number; of: number };

/** The difference of two shares with its interval; `clear`: the interval does not hold zero. */
export type Lift = Interval & { difference: number; clear: boolean };

/**
 * The difference of two proportions with its hybrid score interval at 95 %, Newcombe's method 10:
 * R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998), 873–890. Null where one of the groups is empty.
 */
export const liftOf = (shown: Share, held: Share): Lift | null => {
  if (shown.of === 0 || held.of === 0) return null;
  const [here, there] = [shown.times / shown.of, held.times / held.of];
  const [a, b] = [wilson(shown.times, shown.of), wilson(held.times, held.of)];
  const difference = here - there;
  const low = difference - Math.hypot(here - a.low, b.high - there);
  const high = difference + Math.hypot(a.high - here, there - b.low);
  return { difference, low, high, clear: low > 0 || high < 0 };
};
