import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { product, productRef } from './product.ts';
import { count, instant } from './text.ts';

/** What she thinks of a product that was suggested: keep it in view, set it aside, or neither. */
export const mark = z.enum(['kept', 'dismissed', 'none']);

/** A product she keeps in view. */
export const shortlisted = z.strictObject({
  /** As it was suggested, without its description. */
  product,
  variantId: z.string().max(200).optional(),
  /** `seq` of the suggestion it was kept from. */
  suggestionSeq: count,
  at: instant,
});

/** Of one conversation: seen by her in every tab, and by the agent. */
export const shortlist = z.strictObject({
  /** Rises with every change: of two lists the higher one stands. */
  version: count,
  /** Newest last. */
  products: z.array(shortlisted).max(LIMITS.shortlistProducts),
  /** What she set aside, newest last. */
  dismissed: z
    .array(productRef.pick({ platform: true, productId: true }))
    .max(LIMITS.dismissedProducts),
});

export type Mark = z.infer<typeof mark>;
export type Shortlisted = z.infer<typeof shortlisted>;
export type Shortlist = z.infer<typeof shortlist>;
