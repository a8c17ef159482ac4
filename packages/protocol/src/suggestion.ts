import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { chosenOption, product, productRef } from './product.ts';
import { count, label, text } from './text.ts';

/** One product an agent offers, as the store's catalogue told it when it was sent. */
export const suggestedProduct = z.strictObject({
  product,
  /** The variant the agent picked for her; absent leaves the choice open. */
  variantId: z.string().max(200).optional(),
});

export const suggestion = z.strictObject({
  kind: z.literal('suggestion'),
  products: z.array(suggestedProduct).min(1).max(LIMITS.suggestionProducts),
  text: text(LIMITS.messageLength).optional(),
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

export type SuggestedProduct = z.infer<typeof suggestedProduct>;
export type Suggestion = z.infer<typeof suggestion>;
export type SuggestionAdded = z.infer<typeof suggestionAdded>;
