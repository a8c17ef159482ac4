import type { Cart, Money } from '@aisle/protocol';
import { keyOf, piecesOf } from './adding.ts';
import { hasCode, namesCode } from './codes.ts';
import { findLine, type Refusal, type Step } from './plan-steps.ts';
import type { CartAdapter, CartOutcome, CartReason } from './port.ts';

/** What became of one step. */
export type Taken =
  | { kind: 'done'; cart: Cart }
  /** `touched`: the cart may be another than before all the same. */
  | { kind: 'refused'; refusal: Omit<Refusal, 'change'>; touched: boolean }
  | { kind: 'unknown' };

// A shop that failed half-way may have changed its cart and said nothing of it.
const UNSURE: ReadonlySet<CartReason> = new Set(['network', 'shop_error']);

/** Asks the shop for one step, and lets its cart decide where it gave no clear answer. */
export const takeStep = async (
  adapter: CartAdapter,
  step: Step,
  cart: Cart,
  attemptId: string,
): Promise<Taken> => {
  if (step.do === 'code_on' && hasCode(cart, step.code)) return { kind: 'done', cart };
  if (step.do === 'code_off' && !namesCode(cart, step.code)) return { kind: 'done', cart };
  const line = step.do === 'alter' ? findLine(cart, step) : undefined;
  if (step.do === 'alter' && (!line || line.quantity + step.by < 0)) {
    return { kind: 'refused', refusal: { reason: 'stale' }, touched: false };
  }
  const had = markOf(step, cart);
  const outcome = await ask(adapter, step, { key: line?.key ?? '', had, attemptId });
  switch (outcome.kind) {
    case 'added':
      return atItsPrice(step, outcome.cart);
    case 'partial': {
      const { reason, added } = outcome;
      return { kind: 'refused', refusal: { reason, available: added }, touched: true };
    }
    case 'rejected': {
      const { kind, cart: _, ...refusal } = outcome;
      return { kind: 'refused', refusal, touched: UNSURE.has(refusal.reason) };
    }
    case 'unsupported':
      return { kind: 'refused', refusal: { reason: 'unsupported' }, touched: false };
    case 'unknown': {
      const now = await adapter.getCart();
      return now ? judge(adapter, step, now, had) : { kind: 'unknown' };
    }
  }
};

/** Whether a step whose answer was lost has arrived after all; `had` is its mark before it. */
export const judge = async (
  adapter: CartAdapter,
  step: Step,
  cart: Cart,
  had: number,
): Promise<Taken> =>
  (await hasArrived(adapter, step, cart, had))
    ? atItsPrice(step, cart)
    : { kind: 'refused', refusal: { reason: 'network' }, touched: true };

/** Pieces that the step is going to change, as they are in this cart. */
export const markOf = (step: Step, cart: Cart): number => {
  if (step.do === 'add') return piecesOf(cart, keyOf(step.ref));
  return step.do === 'alter' ? (findLine(cart, step)?.quantity ?? 0) : 0;
};

type Asking = { key: string; had: number; attemptId: string };

const ask = (adapter: CartAdapter, step: Step, asking: Asking): Promise<CartOutcome> => {
  switch (step.do) {
    case 'add': {
      const { ref, quantity, price } = step;
      const line = { ref, quantity, ...(price && { expectedPrice: price }) };
      return adapter.add([line], asking.attemptId);
    }
    case 'alter':
      return adapter.setQuantity(asking.key, asking.had + step.by, asking.had);
    case 'code_on':
      return adapter.applyCode(step.code);
    case 'code_off':
      return adapter.removeCode(step.code);
    case 'note':
      return adapter.setNote(step.note);
  }
};

const hasArrived = async (adapter: CartAdapter, step: Step, cart: Cart, had: number) => {
  switch (step.do) {
    case 'add':
      return piecesOf(cart, keyOf(step.ref)) >= had + step.quantity;
    case 'alter':
      return (findLine(cart, step)?.quantity ?? 0) === had + step.by;
    case 'code_on':
      return hasCode(cart, step.code);
    case 'code_off':
      return !namesCode(cart, step.code);
    case 'note':
      return (await adapter.note?.()) === step.note;
  }
};

// A shop that cannot compare prices takes the line at its own; she agreed to no higher one.
const atItsPrice = (step: Step, cart: Cart): Taken => {
  const price = step.do === 'add' ? step.price : undefined;
  const line = step.do === 'add' && cart.lines.find(({ ref }) => keyOf(ref) === keyOf(step.ref));
  if (!price || !line || !isDearer(line.unitPrice, price)) return { kind: 'done', cart };
  const refusal = { reason: 'price_changed' as const, price: line.unitPrice };
  return { kind: 'refused', refusal, touched: true };
};

const isDearer = (now: Money, before: Money): boolean =>
  now.currency !== before.currency || now.amount > before.amount;
