import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { product } from './product.ts';
import { instant } from './text.ts';

/** A product she keeps in view. */
export const shortlisted = z.strictObject({
  product,
  variantId: z.string().max(200).optional(),
  at: instant,
});

/** Newest last. */
export const shortlist = z.array(shortlisted).max(LIMITS.shortlistProducts);

export type Shortlisted = z.infer<typeof shortlisted>;
export type Shortlist = z.infer<typeof shortlist>;
