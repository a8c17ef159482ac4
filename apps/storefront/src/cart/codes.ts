import { formatMoney, type Money, percentOf } from '../money.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { ShopState } from '../state/shop-state.ts';

interface CodeRule {
  code: string;
  words: string;
  percent: number;
  /** Smallest subtotal in minor units. */
  minimum?: number;
  expired?: boolean;
}

const rules: readonly CodeRule[] = [
  { code: 'WOOL10', words: '10 % off', percent: 10 },
  { code: 'BIRTHDAY5', words: '5 % off a gift', percent: 5 },
  { code: 'BIG15', words: '15 % off from 200', percent: 15, minimum: 20000 },
  { code: 'WINTER24', words: 'Last winter', percent: 20, expired: true },
];

export interface CodeEffect {
  code: string;
  words: string;
  discount: Money;
}

/** What a code takes off this subtotal, or why it takes nothing. */
export type ApplyCode = (entered: string, subtotal: Money) => Result<CodeEffect>;

/** The shop's own codes and those its merchant has made. */
export function createCodes(state: Pick<ShopState, 'discounts'>, now: () => number): ApplyCode {
  const findMade = (code: string): CodeRule | undefined => {
    const made = Object.hasOwn(state.discounts, code) ? state.discounts[code] : undefined;
    if (!made) return undefined;
    const { percent, expiresAt, usedBy } = made;
    const expired = usedBy !== undefined || expiresAt <= now();
    return { code, words: `${percent} % off, for you`, percent, expired };
  };
  return (entered, subtotal) => {
    const code = entered.trim().toUpperCase();
    const rule = rules.find((known) => known.code === code) ?? findMade(code);
    return effectOf(code, rule, subtotal);
  };
}

/** Whether a code is one of the shop's own. */
export const isOwnCode = (code: string): boolean => rules.some((known) => known.code === code);

function effectOf(code: string, rule: CodeRule | undefined, subtotal: Money): Result<CodeEffect> {
  if (!rule) return refuse('code_unknown', 'We do not know this code. Check the spelling.');
  if (rule.expired) return refuse('code_expired', `${code} has expired.`);
  if (rule.minimum && subtotal.amount < rule.minimum) {
    const minimum = formatMoney({ amount: rule.minimum, currency: subtotal.currency });
    return refuse('code_minimum', `${code} counts from ${minimum} on.`);
  }
  const amount = percentOf(subtotal.amount, rule.percent);
  return accept({ code, words: rule.words, discount: { amount, currency: subtotal.currency } });
}
