import type { CartAdapter, CartAddition, CartOutcome, ChangesOutcome } from '@aisle/cart';
import { readChanges } from '../bridge/read-changes.ts';
import { isCount } from '../bridge/read-parts.ts';
import type { CartCard } from '../frame/greeting.ts';
import type { Answers } from '../frame/peer.ts';

const UNKNOWN: CartOutcome & ChangesOutcome = { kind: 'unknown' };
const UNSUPPORTED: CartOutcome = { kind: 'unsupported' };
const REFUSED: ChangesOutcome = { kind: 'refused', change: 0, reason: 'unsupported' };

/** Lets the frame use the page's cart, and only that. What it asks is read field by field. */
export const answerCart = (
  find: () => Promise<CartAdapter | null>,
  tell: (name: string, ...args: unknown[]) => Promise<unknown> | undefined,
): { answers: Answers; stop: () => void } => {
  let stopSync = () => {};
  let stopChange = () => {};
  let stopOrders = () => {};
  const withCart = async <T>(act: (cart: CartAdapter) => T | Promise<T>, otherwise: T) => {
    const cart = await find();
    return cart ? act(cart) : otherwise;
  };
  const answers: Answers = {
    cart: () =>
      withCart(({ name, capabilities }): CartCard | null => ({ name, capabilities }), null),
    getCart: () => withCart((cart) => cart.getCart(), null),
    add: (lines, attemptId) => {
      const read = readLines(lines);
      if (!read || typeof attemptId !== 'string') return UNSUPPORTED;
      return withCart((cart) => cart.add(read, attemptId), UNKNOWN);
    },
    setQuantity: (key, quantity, expected) => {
      if (typeof key !== 'string' || !isCount(quantity) || !isCount(expected)) return UNSUPPORTED;
      return withCart((cart) => cart.setQuantity(key, quantity, expected), UNKNOWN);
    },
    applyCode: (code) =>
      typeof code === 'string' ? withCart((cart) => cart.applyCode(code), UNKNOWN) : UNSUPPORTED,
    removeCode: (code) =>
      typeof code === 'string' ? withCart((cart) => cart.removeCode(code), UNKNOWN) : UNSUPPORTED,
    setNote: (note) =>
      typeof note === 'string' ? withCart((cart) => cart.setNote(note), UNKNOWN) : UNSUPPORTED,
    setAttribution: (key) =>
      typeof key === 'string' && withCart((cart) => cart.setAttribution(key), false),
    checkoutUrl: () => withCart((cart) => cart.checkoutUrl(), null),
    refresh: () => withCart((cart) => cart.refresh(), undefined),
    openCart: () => withCart((cart) => cart.openCart(), undefined),
    watch: () =>
      withCart((cart) => {
        stopChange();
        stopChange = cart.onChange(() => void tell('changed'));
      }, undefined),
    unwatch: () => stopChange(),
    applyChanges: (given, attemptId) => {
      const changes = readChanges(given);
      if (!changes || typeof attemptId !== 'string') return REFUSED;
      return withCart((cart) => cart.applyChanges?.(changes, attemptId) ?? REFUSED, UNKNOWN);
    },
    watchOrders: () =>
      withCart((cart) => {
        stopOrders();
        stopOrders = cart.onOrder((order) => void tell('ordered', order));
      }, undefined),
    unwatchOrders: () => stopOrders(),
    sync: () =>
      withCart((cart) => {
        stopSync();
        const report = async (snapshot: unknown) => (await tell('report', snapshot)) === true;
        stopSync = cart.sync?.(report) ?? (() => {});
      }, undefined),
    unsync: () => stopSync(),
  };
  return {
    answers,
    stop: () => {
      stopSync();
      stopChange();
      stopOrders();
    },
  };
};

const readLines = (value: unknown): CartAddition[] | null => {
  if (!Array.isArray(value)) return null;
  const sound = value.every(
    (line) =>
      isCount(line?.quantity) &&
      typeof line?.ref?.platform === 'string' &&
      typeof line?.ref?.productId === 'string',
  );
  return sound ? (value as CartAddition[]) : null;
};

export type AnswerCart = typeof answerCart;
