import type { Cart, ProductRef } from '@aisle/protocol';
import type { CartAddition, CartOutcome, CartReason } from './port.ts';

/** What the shop's own answer to an add tells, before the cart is looked at. */
export type AddAnswer =
  /** `reasons`: why a line was not taken, by the key of its ref. */
  | { kind: 'taken'; cart: Cart | null; reasons?: ReadonlyMap<string, CartReason> }
  | Extract<CartOutcome, { kind: 'rejected' }>
  /** It says no and may have taken a part all the same; the cart tells. */
  | {
      kind: 'doubtful';
      otherwise: Extract<CartOutcome, { kind: 'rejected' }>;
      reasons?: ReadonlyMap<string, CartReason>;
    }
  | { kind: 'unclear'; why: 'timeout' | 'network' | 'shop_error' };

export type AddSteps = {
  /** The cart as last read, if that is recent; null reads it first. */
  before: () => Promise<Cart | null>;
  post: (lines: CartAddition[], attemptId: string) => Promise<AddAnswer>;
  after: () => Promise<Cart | null>;
  /** The shop's own badge and drawer. */
  refresh: () => void;
};

type Attempt = { lines: CartAddition[]; before: Cart | null; outcome: Promise<CartOutcome> };

// Taps of one page; the oldest are forgotten when there are more.
const MOST_ATTEMPTS = 50;

/**
 * Adds by attempt: one attemptId is posted once, however often it comes. Whatever the shop says,
 * the cart decides: what it holds more than before is what was added.
 */
export const createAdding = (steps: AddSteps) => {
  const attempts = new Map<string, Attempt>();
  let queue: Promise<unknown> = Promise.resolve();

  const post = async (lines: CartAddition[], attemptId: string, attempt: Attempt) => {
    attempt.before = await steps.before();
    const answer = await steps.post(lines, attemptId);
    const outcome = await decide(answer, attempt, steps.after);
    if (outcome.kind === 'added' || outcome.kind === 'partial') steps.refresh();
    return outcome;
  };

  const begin = (lines: CartAddition[], attemptId: string): Promise<CartOutcome> => {
    const attempt: Attempt = { lines, before: null, outcome: Promise.resolve({ kind: 'unknown' }) };
    attempt.outcome = queue.then(() => post(lines, attemptId, attempt));
    // One add after the other: each is judged by the cart before and after it.
    queue = attempt.outcome.catch(() => {});
    attempts.set(attemptId, attempt);
    const oldest = attempts.keys().next().value;
    if (attempts.size > MOST_ATTEMPTS && oldest !== undefined) attempts.delete(oldest);
    return attempt.outcome;
  };

  return async (lines: CartAddition[], attemptId: string): Promise<CartOutcome> => {
    const known = attempts.get(attemptId);
    if (known) {
      const outcome = await known.outcome;
      const lost = outcome.kind === 'rejected' && outcome.reason === 'network';
      if (outcome.kind !== 'unknown' && !lost) return outcome;
      // It may have arrived since; a second post could add twice.
      known.outcome = judge(known, steps.after, lost ? outcome : { kind: 'unknown' });
      // It never left: the cart was read after it, twice, and a tap again is a wish again.
      if (!lost || (await known.outcome).kind !== 'rejected') return known.outcome;
      const newest = attempts.get(attemptId);
      return newest && newest !== known ? newest.outcome : begin(lines, attemptId);
    }
    const fault = faultOf(lines);
    return fault ? { kind: 'rejected', reason: fault } : begin(lines, attemptId);
  };
};

const decide = async (
  answer: AddAnswer,
  attempt: Attempt,
  after: AddSteps['after'],
): Promise<CartOutcome> => {
  if (answer.kind === 'rejected') return answer;
  if (answer.kind === 'taken') {
    const cart = answer.cart ?? (await after());
    if (!cart) return { kind: 'unknown' };
    return compare(attempt, cart, { kind: 'added', cart }, answer.reasons);
  }
  if (answer.kind === 'doubtful') return judge(attempt, after, answer.otherwise, answer.reasons);
  const silent: CartOutcome =
    answer.why === 'timeout' ? { kind: 'unknown' } : { kind: 'rejected', reason: answer.why };
  return judge(attempt, after, silent);
};

/** Reads the cart again and decides by it; `otherwise` where nothing of the add is in it. */
const judge = async (
  attempt: Attempt,
  after: AddSteps['after'],
  otherwise: CartOutcome,
  reasons?: ReadonlyMap<string, CartReason>,
): Promise<CartOutcome> => {
  const cart = attempt.before && (await after());
  return cart ? compare(attempt, cart, otherwise, reasons) : { kind: 'unknown' };
};

const compare = (
  { before, lines }: Attempt,
  cart: Cart,
  otherwise: CartOutcome,
  reasons?: ReadonlyMap<string, CartReason>,
): CartOutcome => {
  if (!before) return otherwise;
  const gained = new Map<string, number>();
  const taken = lines.map(({ ref, quantity }) => {
    const id = keyOf(ref);
    const left = gained.get(id) ?? Math.max(0, piecesOf(cart, id) - piecesOf(before, id));
    const added = Math.min(left, quantity);
    gained.set(id, left - added);
    const short = added < quantity && { reason: reasons?.get(id) ?? 'not_enough_stock' };
    return { asked: quantity, added, ...short };
  });
  const added = sum(taken.map((line) => line.added));
  if (taken.every((line) => line.added === line.asked)) return { kind: 'added', cart };
  if (added > 0) {
    const reason = taken.find((line) => line.reason)?.reason ?? 'not_enough_stock';
    return { kind: 'partial', cart, added, reason, lines: taken };
  }
  // The shop said yes and its cart has nothing more: that is a no.
  if (otherwise.kind === 'added') return { kind: 'rejected', reason: 'not_enough_stock', cart };
  return otherwise.kind === 'rejected' ? { ...otherwise, cart } : otherwise;
};

/** What pieces are counted by: the variant, or the product where it has none. */
export const keyOf = ({ productId, variantId }: ProductRef): string => variantId ?? productId;

/** Pieces of a variant in all lines of a cart. */
export const piecesOf = (cart: Cart, id: string): number =>
  sum(cart.lines.map((line) => (keyOf(line.ref) === id ? line.quantity : 0)));

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const faultOf = (lines: CartAddition[]): CartReason | null => {
  const sound = ({ quantity }: CartAddition) => Number.isInteger(quantity) && quantity > 0;
  if (!lines.every(sound)) return 'limit';
  return lines.length === 0 ? 'variant_required' : null;
};
