import type { CartReason, ChangesOutcome } from '@aisle/cart';
import type { Cart, OrderClaim } from '@aisle/protocol';
import { readChanges } from './read-changes.ts';
import {
  isCount,
  isFields,
  isText,
  readAll,
  readMoney,
  readOption,
  readRef,
} from './read-parts.ts';

/** What the page says became of a proposal. What it does not say clearly is not known. */
export const readChangesOutcome = (value: unknown): ChangesOutcome => {
  if (!isFields(value)) return { kind: 'unknown' };
  const cart = isFields(value.cart) && Array.isArray(value.cart.lines) ? value.cart : null;
  const undo = readChanges(value.undo);
  if (value.kind === 'applied' && cart && undo) {
    return { kind: 'applied', cart: cart as Cart, undo };
  }
  const { kind, change, reason, available } = value;
  if (kind !== 'refused' || !isCount(change) || !isText(reason)) return { kind: 'unknown' };
  const price = readMoney(value.price);
  return {
    kind: 'refused',
    change,
    reason: reason as CartReason,
    ...(isCount(available) && { available }),
    ...(price && { price }),
    ...(cart && { cart: cart as Cart }),
  };
};

/** An order the page says was placed. */
export const readOrderClaim = (value: unknown): OrderClaim | null => {
  if (!isFields(value) || !isText(value.orderId)) return null;
  const total = readMoney(value.total);
  const lines = readAll(value.lines, readOrderLine);
  const codes = readAll(value.codes, (code) => (isText(code) ? code : null));
  if (!total || !lines || !codes) return null;
  const number = isText(value.number) && { number: value.number };
  return { orderId: value.orderId, ...number, total, lines, codes };
};

const readOrderLine = (value: unknown): OrderClaim['lines'][number] | null => {
  if (!isFields(value)) return null;
  const { name, quantity } = value;
  const ref = readRef(value.ref);
  const options = readAll(value.options, readOption);
  const unitPrice = readMoney(value.unitPrice);
  return ref && options && unitPrice && isText(name) && isCount(quantity)
    ? { ref, name, options, quantity, unitPrice }
    : null;
};
