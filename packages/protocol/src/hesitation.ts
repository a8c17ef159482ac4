import { z } from 'zod';
import { money } from './money.ts';
import { count, instant, label } from './text.ts';

/** Why this shopper may need help, in figures; the console puts it into words. */
export const hesitation = z.discriminatedUnion('kind', [
  /** She went from value to value of one option: sizes, mostly. `values` in the order she tried them. */
  z.strictObject({
    kind: z.literal('option_toggled'),
    product: label,
    option: label,
    values: z.array(label).max(6),
    times: count,
    at: instant,
  }),
  z.strictObject({ kind: z.literal('code_refused'), code: label.optional(), at: instant }),
  z.strictObject({
    kind: z.literal('sold_out_viewed'),
    product: label,
    variant: label.optional(),
    at: instant,
  }),
  /** `products` are the two she goes back and forth between. */
  z.strictObject({
    kind: z.literal('compared'),
    products: z.array(label).length(2),
    times: count,
    at: instant,
  }),
  z.strictObject({
    kind: z.literal('cart_idle'),
    quantity: count,
    subtotal: money,
    minutes: count,
    at: instant,
  }),
]);

export type Hesitation = z.infer<typeof hesitation>;
