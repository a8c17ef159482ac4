import { z } from 'zod';
import { count, label } from './text.ts';

/** Conversations about something: in the period, in the one of the same length before, unanswered. */
const counted = { conversations: count, before: count, unanswered: count };

/**
 * What a period's conversations were about: those in which shoppers first wrote within it. One may be
 * about several things or none. The most frequent first, at most 100 of each.
 */
export const topicsReport = z.strictObject({
  ...counted,
  tags: z.array(z.strictObject({ tag: z.string(), ...counted })),
  products: z.array(
    z.strictObject({ productId: z.string().min(1).max(200), name: label, ...counted }),
  ),
});

export type TopicsReport = z.infer<typeof topicsReport>;
