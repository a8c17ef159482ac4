import type { Money } from '@aisle/protocol';

const digitsOf = (format: Intl.NumberFormat): number =>
  format.resolvedOptions().maximumFractionDigits ?? 2;

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number =>
  digitsOf(new Intl.NumberFormat('en', { style: 'currency', currency }));

const formats = (locale: string) => {
  const kept = new Map<string, Intl.NumberFormat>();
  return (currency: string) => {
    const format =
      kept.get(currency) ??
      new Intl.NumberFormat(locale, { style: 'currency', currency, numberingSystem: 'latn' });
    kept.set(currency, format);
    return format;
  };
};

/**
 * Writes prices for one locale. The currency itself says how many decimals its minor unit has:
 * 8900 EUR is 89.00, 8900 JPY is 8,900, 8900 KWD is 8.900.
 */
export const moneyIn = (locale: string): ((money: Money) => string) => {
  const formatOf = formats(locale);
  return ({ amount, currency }) => {
    const format = formatOf(currency);
    return format.format(amount / 10 ** digitsOf(format));
  };
};
