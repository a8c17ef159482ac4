import type { Cart } from '@aisle/protocol';
import type { CartSnapshot } from './port.ts';

/** Clock, timers and triggers of the sync; a test hands in its own. */
export type SyncClock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs `act` after so many milliseconds. Returns how to call it off. */
  after: (ms: number, act: () => void) => () => void;
};

export type CartSource = {
  getCart: () => Promise<Cart | null>;
  /** Everything that hints at a change. Returns how to stop. */
  onHint: (tell: () => void) => () => void;
};

/** Milliseconds: gather hints, least distance of two reads, heartbeat, longest back-off. */
export const PACE = { gather: 400, apart: 1_000, heartbeat: 60_000, longest: 60_000 } as const;

type State =
  | { kind: 'resting' }
  | { kind: 'waiting'; callOff: () => void }
  | { kind: 'reading'; again: boolean }
  | { kind: 'stopped' };

/**
 * Reads the cart when something hints at a change and reports it when it differs. Reports are
 * whole carts; a cart that was not taken, or a shop that does not answer, is tried again ever
 * more slowly. Returns how to stop.
 */
export const startSync = (
  source: CartSource,
  clock: SyncClock,
  report: (snapshot: CartSnapshot) => Promise<boolean>,
): (() => void) => {
  let state: State = { kind: 'resting' };
  let failures = 0;
  let lastRead = Number.NEGATIVE_INFINITY;
  let sequence = 0;
  let reported: string | null = null;

  const plan = (delay: number) => {
    const ms = Math.max(delay, lastRead + PACE.apart - clock.now(), 0);
    state = { kind: 'waiting', callOff: clock.after(ms, () => void read()) };
  };
  const hint = () => {
    if (state.kind === 'reading') state.again = true;
    if (state.kind === 'resting') plan(PACE.gather);
  };
  const tellNew = async (cart: Cart): Promise<boolean> => {
    if (cart.hash === reported) return true;
    // The clock makes it rise over page changes too, without anything stored.
    sequence = Math.max(sequence + 1, clock.now());
    if (!(await report({ sequence, cart }))) return false;
    reported = cart.hash;
    return true;
  };
  const read = async () => {
    const reading: State = { kind: 'reading', again: false };
    state = reading;
    lastRead = clock.now();
    const cart = await source.getCart();
    // It may have been stopped while the shop was answering.
    if (state !== reading) return;
    const done = cart !== null && (await tellNew(cart));
    if (state !== reading) return;
    failures = done ? 0 : failures + 1;
    if (!done) return plan(Math.min(PACE.apart * 2 ** failures, PACE.longest));
    if (reading.again) return plan(PACE.gather);
    state = { kind: 'resting' };
  };

  const stopHints = source.onHint(hint);
  let stopBeat = () => {};
  const beat = () => {
    stopBeat = clock.after(PACE.heartbeat, () => {
      hint();
      beat();
    });
  };
  beat();
  plan(0);
  return () => {
    if (state.kind === 'waiting') state.callOff();
    state = { kind: 'stopped' };
    stopBeat();
    stopHints();
  };
};
