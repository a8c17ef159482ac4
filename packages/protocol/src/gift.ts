import { z } from 'zod';
import { money } from './money.ts';
import { instant, label, text } from './text.ts';

/** A calendar day without a time, `2026-12-24`. */
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What is known of a present: filled in by her or by the agent, shown to both. */
export const gift = z.strictObject({
  /** Whom it is for, as she calls them. */
  recipient: label.optional(),
  occasion: label.optional(),
  /** Sizes and build, in her words: `M, loose; 184 cm, 82 kg`. */
  sizes: text(300).optional(),
  style: text(300).optional(),
  budget: money.optional(),
  /** The day on which it must be there. */
  date: day.optional(),
  /** Where to: ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  note: text(500).optional(),
  wrap: z.boolean().optional(),
  /** A receipt without prices. */
  giftReceipt: z.boolean().optional(),
});

/** Whether something ordered now is there in time. Days are those of the shop's time zone. */
export const deliveryEstimate = z.strictObject({
  /** First and last day on which it is likely to arrive. */
  earliest: day,
  latest: day,
  /** Ordered after this instant, it leaves a working day later. */
  orderBefore: instant,
  /** With a wished day: surely in time, perhaps, or not. */
  inTime: z.enum(['yes', 'perhaps', 'no']).optional(),
});

/** The agent asks for whom it is. What she answers is the conversation's gift, not this entry. */
export const giftCard = z.strictObject({
  kind: z.literal('gift'),
  text: text(5_000).optional(),
});

export type GiftCard = z.infer<typeof giftCard>;
export type GiftChanges = { [Field in keyof Gift]?: Gift[Field] | null };
export type Gift = z.infer<typeof gift>;
export type DeliveryEstimate = z.infer<typeof deliveryEstimate>;
