import type { Cart } from '@aisle/protocol';
import { type Before, stepsBack, touchedBy } from './differences.ts';
import type { Step } from './plan-steps.ts';
import type { CartAdapter } from './port.ts';
import { takeStep } from './take-step.ts';

// How often it is tried before it is left to a later call.
const TRIES = 3;

/**
 * Makes the part of the cart that these steps touched what it was before them.
 * @returns the cart as it then is, undefined where nothing was touched and the shop does not
 *   answer, null where it could not be made what it was
 */
export const takeBack = async (
  adapter: CartAdapter,
  before: Before,
  begun: Step[],
): Promise<Cart | undefined | null> => {
  if (begun.length === 0) return (await adapter.getCart()) ?? undefined;
  const touched = touchedBy(begun);
  for (let tried = 0; tried <= TRIES; tried += 1) {
    const cart = await adapter.getCart();
    if (!cart) continue;
    const note = touched.note ? await noteOf(adapter) : null;
    const steps = stepsBack(before, cart, touched, note);
    if (steps.length === 0) return cart;
    if (tried === TRIES) break;
    const took = await walk(adapter, steps, cart);
    // A shop that does not tell its note is taken at its word.
    if (took.note && !adapter.note) touched.note = false;
  }
  return null;
};

const walk = async (adapter: CartAdapter, steps: Step[], start: Cart) => {
  let cart = start;
  let note = false;
  for (const step of steps) {
    // A fresh name each time: an add that was refused once may be taken the next time.
    const taken = await takeStep(
      adapter,
      step,
      cart,
      crypto.getRandomValues(new Uint32Array(3)).join('-'),
    );
    if (taken.kind === 'done') {
      cart = taken.cart;
      note ||= step.do === 'note';
    }
  }
  return { note };
};

/** The gift note as the shop tells it; null where it does not. */
export const noteOf = async (adapter: CartAdapter): Promise<string | null> =>
  (await adapter.note?.()) ?? null;
