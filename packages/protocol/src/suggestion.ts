import { z } from 'zod';
import { cartReason, offeredLine } from './cart.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { chosenOption, product, productRef } from './product.ts';
import { count, label, text } from './text.ts';
import { watchNote } from './watch.ts';

/** One product an agent offers, as the store's catalogue told it when it was sent. */
export const suggestedProduct = z.strictObject({
  product,
  /** The variant the agent picked for her; absent leaves the choice open. */
  variantId: z.string().max(200).optional(),
});

export const suggestion = z.strictObject({
  kind: z.literal('suggestion'),
  products: z.array(suggestedProduct).min(1).max(DESK_LIMITS.suggestionProducts),
  text: text(LIMITS.messageLength).optional(),
  watch: watchNote.optional(),
});

/** The shopper put a suggested variant into the shop's own cart. */
export const suggestionAdded = z.strictObject({
  kind: z.literal('suggestion_added'),
  /** `seq` of the suggestion in the same conversation. */
  suggestionSeq: count,
  ref: productRef,
  name: label,
  options: z.array(chosenOption).max(5),
  quantity: z.int().min(1).max(1_000),
});

/** Several lines that go into the cart by one tap: a whole outfit, a recipe's ingredients. */
export const bundle = z.strictObject({
  kind: z.literal('bundle'),
  name: label,
  lines: z.array(offeredLine).min(1).max(DESK_LIMITS.bundleLines),
  text: text(LIMITS.messageLength).optional(),
});

/** What of a bundle the shop's own cart took, line by line in the bundle's order. */
export const bundleAdded = z.strictObject({
  kind: z.literal('bundle_added'),
  /** `seq` of the bundle in the same conversation. */
  bundleSeq: count,
  lines: z
    .array(
      z.strictObject({
        ref: productRef,
        name: label,
        options: z.array(chosenOption).max(5),
        asked: z.int().min(1).max(1_000),
        added: z.int().min(0).max(1_000),
        /** Why not all of it. */
        reason: cartReason.optional(),
      }),
    )
    .min(1)
    .max(DESK_LIMITS.bundleLines),
});

/** What is known of a product that can be laid side by side with another's. */
export const productFacts = z.strictObject({
  material: text(500).optional(),
  fit: text(500).optional(),
  /** Per cent of length lost in the first wash. */
  shrinkagePercent: z.number().min(0).max(100).optional(),
});

export type SuggestedProduct = z.infer<typeof suggestedProduct>;
export type Suggestion = z.infer<typeof suggestion>;
export type SuggestionAdded = z.infer<typeof suggestionAdded>;
export type Bundle = z.infer<typeof bundle>;
export type BundleAdded = z.infer<typeof bundleAdded>;
export type ProductFacts = z.infer<typeof productFacts>;
