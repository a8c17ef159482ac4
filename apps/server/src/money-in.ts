import type { Money } from '@aisle/protocol';

/** A sum as it is written in a language; the currency itself says how many decimals its minor unit has. */
export const moneyIn = (locale: string, { amount, currency }: Money): string => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};
