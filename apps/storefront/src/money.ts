/** An amount in integer minor units (cents, yen, fils) with its ISO 4217 currency. */
export interface Money {
  amount: number;
  currency: string;
}

/** Decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount in major units as a decimal string, "84.00", made without floats. */
export function decimal({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const sign = amount < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as shoppers read it, "€84.00". */
export function formatMoney(money: Money): string {
  const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency: money.currency });
  // A decimal string keeps every digit; a number would pass through a float.
  return format.format(decimal(money) as `${number}`);
}

/** `percent` of an amount, rounded half-even to whole minor units. */
export function percentOf(amount: number, percent: number): number {
  const hundredths = amount * percent;
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  if (rest === 50) return whole % 2 === 0 ? whole : whole + 1;
  return rest > 50 ? whole + 1 : whole;
}
