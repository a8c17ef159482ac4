import type { CartAdapter, CartAddition, CartOutcome, CartReason } from '@aisle/cart';
import type { LineNow } from './line-now.ts';

/** What the shop's cart took of one line. */
export type Took = { added: number; reason?: CartReason };

/** What became of one tap: line by line, or not at all. */
export type Added =
  | { kind: 'told'; took: Took[] }
  | { kind: 'refused'; reason: CartReason }
  /** No answer: a line that is not in `took` may have arrived. */
  | { kind: 'unknown' };

/** Reasons that concern one line while the others may be had. */
const OF_A_LINE: readonly CartReason[] = [
  'out_of_stock',
  'not_enough_stock',
  'variant_unavailable',
  'variant_required',
  'limit',
];

const additionOf = ({ line, price }: LineNow, quantity: number): CartAddition => ({
  ref: line.ref,
  quantity,
  expectedPrice: price,
});

/** One line alone, and what is left of it where not all of it is. */
const addOne = async (
  cart: CartAdapter,
  line: LineNow,
  attemptId: string,
): Promise<Took | 'unknown'> => {
  const tryOnce = async (quantity: number, id: string): Promise<CartOutcome> =>
    cart.add([additionOf(line, quantity)], id);
  const first = await tryOnce(line.here, attemptId);
  const left = first.kind === 'rejected' ? (first.available ?? 0) : 0;
  const again = left > 0 && left < line.here && first.kind === 'rejected';
  const outcome =
    again && first.reason === 'not_enough_stock'
      ? await tryOnce(left, `${attemptId} ${left}`)
      : first;
  const wanted = outcome === first ? line.here : left;
  if (outcome.kind === 'unknown') return 'unknown';
  if (outcome.kind === 'unsupported') return { added: 0, reason: 'unsupported' };
  if (outcome.kind === 'added')
    return { added: wanted, ...(again && { reason: 'not_enough_stock' }) };
  if (outcome.kind === 'partial') return { added: outcome.added, reason: outcome.reason };
  return { added: 0, reason: outcome.reason };
};

/**
 * All lines in one request; where the shop takes all or nothing and one of them cannot be had, one
 * after the other, so that she gets the rest. The same attemptId adds once, in either way.
 */
export const addLines = async (
  cart: CartAdapter,
  lines: readonly LineNow[],
  attemptId: string,
): Promise<Added> => {
  const outcome = await cart.add(
    lines.map((line) => additionOf(line, line.here)),
    attemptId,
  );
  if (outcome.kind === 'added')
    return { kind: 'told', took: lines.map(({ here }) => ({ added: here })) };
  if (outcome.kind === 'partial') return { kind: 'told', took: outcome.lines };
  if (outcome.kind === 'unsupported') return { kind: 'refused', reason: 'unsupported' };
  if (outcome.kind === 'unknown') return outcome;
  if (lines.length === 1 && !outcome.available) return { kind: 'refused', reason: outcome.reason };
  if (!OF_A_LINE.includes(outcome.reason)) return { kind: 'refused', reason: outcome.reason };
  const took: Took[] = [];
  for (const [index, line] of lines.entries()) {
    const one = await addOne(cart, line, `${attemptId} ${index}`);
    if (one === 'unknown') return { kind: 'unknown' };
    took.push(one);
  }
  return { kind: 'told', took };
};
