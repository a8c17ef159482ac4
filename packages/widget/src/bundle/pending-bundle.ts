/** An add of a bundle that was under way when the page went. */
export type PendingBundle = {
  attemptId: string;
  conversationId: string;
  bundleSeq: number;
  /** Pieces of each line in the cart before the tap. */
  before: number[];
  at: number;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads what an earlier page left; what does not fit counts as nothing. */
export const parsePendingBundle = (value: unknown): PendingBundle | null => {
  if (!isRecord(value)) return null;
  const { attemptId, conversationId, bundleSeq, before, at } = value;
  const sound =
    typeof attemptId === 'string' &&
    typeof conversationId === 'string' &&
    typeof bundleSeq === 'number' &&
    typeof at === 'number' &&
    Array.isArray(before) &&
    before.every((one) => typeof one === 'number');
  return sound ? (value as PendingBundle) : null;
};
