import { z } from 'zod';
import { money } from './money.ts';
import { chosenOption, product, variant } from './product.ts';
import { id, instant, label } from './text.ts';

/** What she waits for: that the shop has it again, or that it costs less than when she asked. */
export const watchFor = z.enum(['back_in_stock', 'price_drop']);

/** The variant of a product that is watched. */
export const watchedVariant = z.strictObject({
  platform: product.shape.platform,
  productId: product.shape.productId,
  variantId: variant.shape.variantId,
});

/** A shopper is told once when it comes about (rule 65). */
export const watch = z.strictObject({
  watchId: id,
  /** Where she is told. */
  conversationId: id,
  for: watchFor,
  of: watchedVariant,
  /** As the shop called it when she asked. */
  name: label,
  options: z.array(chosenOption).max(5),
  /** What it cost when she asked. */
  price: money,
  /** The agent who asked for her; null: she herself. */
  madeBy: id.nullable(),
  madeAt: instant,
  /** When it ends by itself. */
  endsAt: instant,
});

/** On a suggestion: an agent promises that she will be told, or what she waited for `came`. */
export const watchNote = z.strictObject({ for: watchFor, came: z.boolean() });

export type WatchFor = z.infer<typeof watchFor>;
export type WatchedVariant = z.infer<typeof watchedVariant>;
export type Watch = z.infer<typeof watch>;
