import { formatMoney, type Money, percentOf } from '../money.ts';
import { accept, type Result, refuse } from '../result.ts';

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
export function applyCode(entered: string, subtotal: Money): Result<CodeEffect> {
  const code = entered.trim().toUpperCase();
  const rule = rules.find((known) => known.code === code);
  if (!rule) return refuse('code_unknown', 'We do not know this code. Check the spelling.');
  if (rule.expired) return refuse('code_expired', `${code} has expired.`);
  if (rule.minimum && subtotal.amount < rule.minimum) {
    const minimum = formatMoney({ amount: rule.minimum, currency: subtotal.currency });
    return refuse('code_minimum', `${code} counts from ${minimum} on.`);
  }
  const amount = percentOf(subtotal.amount, rule.percent);
  return accept({ code, words: rule.words, discount: { amount, currency: subtotal.currency } });
}
