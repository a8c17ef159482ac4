/** An add that was under way when the page went, resolved when it is back. */
export type PendingAdd = {
  attemptId: string;
  conversationId: string;
  suggestionSeq: number;
  productId: string;
  variantId: string;
  /** Pieces of the variant in the cart before the tap. */
  before: number;
  at: number;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads what an earlier page left; what does not fit counts as nothing. */
export const parsePending = (value: unknown): PendingAdd | null => {
  if (!isRecord(value)) return null;
  const { attemptId, conversationId, suggestionSeq, productId, variantId, before, at } = value;
  const words = [attemptId, conversationId, productId, variantId];
  const figures = [suggestionSeq, before, at];
  const sound =
    words.every((one) => typeof one === 'string') &&
    figures.every((one) => typeof one === 'number');
  return sound ? (value as PendingAdd) : null;
};
