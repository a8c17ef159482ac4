import type { AddAnswer } from './adding.ts';
import { readMoney } from './money.ts';
import type { CartReason } from './port.ts';
import { isFields, readQuantity } from './read-fields.ts';

/** A merchant's answer: a refusal, nothing we can use, or what may be the cart. */
export type Told = Exclude<AddAnswer, { kind: 'taken' }> | { kind: 'told'; value: unknown };

const REASONS: readonly CartReason[] = [
  'out_of_stock',
  'not_enough_stock',
  'variant_unavailable',
  'variant_required',
  'needs_options',
  'limit',
  'price_changed',
  'stale',
  'code_unknown',
  'code_expired',
  'code_not_applicable',
  'auth',
  'rate_limited',
];

/** Calls a merchant's own function. What it throws, and that it never answers, is a value. */
export const askMerchant = async (call: () => unknown, patience: number): Promise<Told> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Told>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'unclear', why: 'timeout' }), patience);
  });
  const asked = (async () => readVerdict(await call()))();
  const failed = (): Told => ({ kind: 'unclear', why: 'shop_error' });
  const answer = await Promise.race([asked.catch(failed), late]);
  clearTimeout(timer);
  return answer;
};

/** The cart, nothing, false, or `{rejected: reason, available?, price?}`. */
const readVerdict = (value: unknown): Told => {
  if (value === false) return { kind: 'rejected', reason: 'shop_error' };
  if (!isFields(value) || value.rejected === undefined) return { kind: 'told', value };
  const available = readQuantity(value.available);
  const price = readMoney(value.price);
  return {
    kind: 'rejected',
    reason: REASONS.find((reason) => reason === value.rejected) ?? 'shop_error',
    ...(available !== undefined && { available }),
    ...(price && { price }),
  };
};

// A shop that answers first and tells its cart in the next turn is given that turn and a little.
const GRACE_MS = 1_000;

/** Waits for the next cart that is told, a moment at most. */
export const nextCart = (listeners: Set<() => void>): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listeners.delete(done);
      resolve();
    };
    const timer = setTimeout(done, GRACE_MS);
    listeners.add(done);
  });
