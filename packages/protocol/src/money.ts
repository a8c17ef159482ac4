import { z } from 'zod';

/**
 * An amount in the currency's minor unit (ISO 4217: EUR 2 decimals, JPY 0, KWD 3), whole and
 * signed. Amounts of different currencies are never added.
 */
export const money = z.strictObject({
  amount: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export type Money = z.infer<typeof money>;
