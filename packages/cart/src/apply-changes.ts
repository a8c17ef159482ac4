import type { Cart, ProposedChange } from '@aisle/protocol';
import { keyOf } from './adding.ts';
import { hasCode } from './codes.ts';
import { touchedBy } from './differences.ts';
import { type Attempt, type Journal, openJournal } from './journal.ts';
import { checkChanges, planSteps, type Refusal, type Step } from './plan-steps.ts';
import type { CartAdapter, ChangesOutcome } from './port.ts';
import { noteOf, takeBack } from './take-back.ts';
import { judge, markOf, type Taken, takeStep } from './take-step.ts';
import { undoOf } from './undo-changes.ts';

const UNKNOWN: ChangesOutcome = { kind: 'unknown' };
// An attempt found again later than this is not carried on: what was done of it is taken back.
const FRESH_MS = 60_000;

/**
 * Applies what she accepted to the shop's own cart: all of it or nothing. Each attempt is written
 * down before the shop is asked, so that one whose page went away is carried on, or judged by the
 * cart, and never done twice.
 */
export const createApplying = (
  adapter: CartAdapter,
  written: Journal,
  now: () => number,
): NonNullable<CartAdapter['applyChanges']> => {
  const journal = openJournal(written);
  const running = new Map<string, Promise<ChangesOutcome>>();
  let queue: Promise<unknown> = Promise.resolve();

  const run = (changes: ProposedChange[], attemptId: string) => {
    const steps = planSteps(changes, adapter.capabilities);
    const found = journal.find(attemptId);
    const work = { adapter, changes, steps, keep: journal.keep };
    return found ? resume(work, found, now() - found.at > FRESH_MS) : begin(work, attemptId, now());
  };
  return (changes, attemptId) => {
    const known = running.get(attemptId);
    if (known) return known;
    const outcome = queue.then(() => run(changes, attemptId));
    // One proposal after the other, and a repeated tap gets the answer of the first.
    queue = outcome.catch(() => {}).then(() => running.delete(attemptId));
    running.set(attemptId, outcome);
    return outcome;
  };
};

type Work = {
  adapter: CartAdapter;
  changes: ProposedChange[];
  steps: Step[];
  keep: (attempt: Attempt) => void;
};

const begin = async (work: Work, attemptId: string, at: number): Promise<ChangesOutcome> => {
  const { adapter, changes, steps, keep } = work;
  const cart = await adapter.getCart();
  const touched = touchedBy(steps);
  const note = cart && touched.note ? await noteOf(adapter) : null;
  // Without knowing her own note it could not be put back.
  const silent = !cart || (touched.note && adapter.note && note === null);
  const fault = silent
    ? ({ change: 0, reason: 'shop_error' } as const)
    : checkChanges(changes, cart, adapter.capabilities);
  const lines = cart?.lines.filter(({ ref }) => touched.variants.has(keyOf(ref))) ?? [];
  const before = { lines, codes: cart?.codes ?? [], note };
  const attempt = { attemptId, at, before, done: 0, asked: null, back: null, end: null };
  if (fault) return refuse(work, attempt, fault, cart ?? undefined);
  keep(attempt);
  return cart ? forward(work, attempt, cart) : UNKNOWN;
};

const resume = async (work: Work, attempt: Attempt, late: boolean): Promise<ChangesOutcome> => {
  const { adapter, steps } = work;
  const cart = await adapter.getCart();
  if (!cart) return UNKNOWN;
  if (attempt.end) return { ...attempt.end, cart };
  if (attempt.back) return backTo(work, attempt, attempt.back);
  const asked = attempt.asked === null ? undefined : steps[attempt.done];
  if (asked && attempt.asked !== null) {
    const taken = await judge(adapter, asked, cart, attempt.asked);
    const stopped = settle(work, attempt, asked, taken);
    if (stopped) return stopped;
  }
  const next = steps[attempt.done];
  if (late && next) return fail(work, attempt, { change: next.change, reason: 'stale' });
  return forward(work, attempt, cart);
};

const forward = async (work: Work, attempt: Attempt, start: Cart): Promise<ChangesOutcome> => {
  const { adapter, steps, keep } = work;
  let cart = start;
  for (let step = steps[attempt.done]; step; step = steps[attempt.done]) {
    attempt.asked = markOf(step, cart);
    keep(attempt);
    const id = `${attempt.attemptId}.${attempt.done}`;
    const taken = await takeStep(adapter, step, cart, id);
    const stopped = settle(work, attempt, step, taken);
    if (stopped) return stopped;
    if (taken.kind === 'done') cart = taken.cart;
  }
  return finish(work, attempt, cart);
};

/** Notes what became of a step; answers where it cannot go on. */
const settle = (
  work: Work,
  attempt: Attempt,
  step: Step,
  taken: Taken,
): Promise<ChangesOutcome> | undefined => {
  if (taken.kind === 'unknown') return Promise.resolve(UNKNOWN);
  if (taken.kind === 'refused') {
    // What the shop left alone is not taken back: she may have changed it herself.
    attempt.asked = taken.touched ? attempt.asked : null;
    return fail(work, attempt, { change: step.change, ...taken.refusal });
  }
  attempt.done += 1;
  attempt.asked = null;
  work.keep(attempt);
  return undefined;
};

const finish = async (work: Work, attempt: Attempt, cart: Cart): Promise<ChangesOutcome> => {
  const { adapter, changes, steps, keep } = work;
  // A later change may have cost an earlier code its minimum.
  const lost = changes.findIndex(
    (change) => change.kind === 'apply_code' && !hasCode(cart, change.offered.code),
  );
  if (lost >= 0) return fail(work, attempt, { change: lost, reason: 'code_not_applicable' });
  const touched = touchedBy(steps);
  const note = touched.note ? await noteOf(adapter) : null;
  const { capabilities } = adapter;
  const undo = undoOf(attempt.before, cart, touched, { note, capabilities });
  keep({ ...attempt, end: { kind: 'applied', undo } });
  return { kind: 'applied', undo, cart };
};

const fail = (work: Work, attempt: Attempt, refusal: Refusal): Promise<ChangesOutcome> => {
  work.keep({ ...attempt, back: refusal });
  return backTo(work, attempt, refusal);
};

const backTo = async (work: Work, attempt: Attempt, refusal: Refusal): Promise<ChangesOutcome> => {
  const { adapter, steps } = work;
  const begun = steps.slice(0, attempt.done + (attempt.asked === null ? 0 : 1));
  const cart = await takeBack(adapter, attempt.before, begun);
  // Where the shop does not let us, nobody says that nothing changed.
  if (cart === null) return UNKNOWN;
  return refuse(work, attempt, refusal, cart);
};

const refuse = (work: Work, attempt: Attempt, refusal: Refusal, cart?: Cart): ChangesOutcome => {
  work.keep({ ...attempt, end: { kind: 'refused', ...refusal } });
  return { kind: 'refused', ...refusal, ...(cart && { cart }) };
};
