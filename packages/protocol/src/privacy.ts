import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';

/** How long a store keeps what it knows of people nobody has signed for. */
export const privacyRules = z.strictObject({
  /** Days after an anonymous shopper was last seen. */
  keepDays: z.int().min(DESK_LIMITS.keepDaysLeast).max(DESK_LIMITS.keepDaysMost),
});

/** Everything the store holds of a shopper, by the name of where it is kept. */
export const shopperData = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

export type PrivacyRules = z.infer<typeof privacyRules>;
export type ShopperData = z.infer<typeof shopperData>;
