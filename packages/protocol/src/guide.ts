import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { money } from './money.ts';
import { count, instant, text, webAddress } from './text.ts';

/** Places of a shop that an agent can point at. */
export const guidePlace = z.enum(['cart', 'size_guide', 'code', 'checkout']);

/** The agent points at a place on her page. She taps to be shown, or leaves it. */
export const guide = z.strictObject({
  kind: z.literal('guide'),
  place: guidePlace,
  /** CSS selector the merchant mapped the place to; absent: the platform's usual ones are tried. */
  selector: z.string().max(500).optional(),
  /** Page that has the place, for where it is missing on hers. */
  url: webAddress.optional(),
  text: text(LIMITS.messageLength).optional(),
});

export const guideFollowed = z.strictObject({
  kind: z.literal('guide_followed'),
  /** `seq` of the guide in the same conversation. */
  guideSeq: count,
  /** `missing`: the place was not on her page, and the link was offered instead. */
  result: z.enum(['shown', 'missing', 'refused']),
});

/** A link with which she goes on to pay, on this device or on her phone. */
export const checkoutLink = z.strictObject({
  kind: z.literal('checkout_link'),
  url: webAddress,
  pieces: count,
  subtotal: money.optional(),
  expiresAt: instant.optional(),
  text: text(LIMITS.messageLength).optional(),
});

export type GuidePlace = z.infer<typeof guidePlace>;
export type Guide = z.infer<typeof guide>;
export type GuideFollowed = z.infer<typeof guideFollowed>;
export type CheckoutLink = z.infer<typeof checkoutLink>;
