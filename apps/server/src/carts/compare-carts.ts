import type { Cart, CartChange, CartLine, Money } from '@aisle/protocol';

/**
 * What happened between two reports, in the order an agent reads it: what came, what changed,
 * what went, then codes. A new generation or a first report starts from an empty cart.
 */
export function compareCarts(before: Cart | null, after: Cart): CartChange[] {
  const sameCart = before !== null && before.generation === after.generation;
  const old = new Map((sameCart ? before.lines : []).map((line) => [line.key, line]));
  const sameCurrency = !sameCart || before.currency === after.currency;
  const changes: CartChange[] = [];
  if (!sameCurrency) changes.push({ kind: 'currency', from: before.currency, to: after.currency });
  for (const line of after.lines) {
    const known = old.get(line.key);
    old.delete(line.key);
    changes.push(...(known ? compareLines(known, line) : [added(line)]));
  }
  for (const line of old.values()) changes.push({ kind: 'line_removed', line });
  changes.push(...compareCodes(sameCart ? before : null, after));
  return changes;
}

const added = (line: CartLine): CartChange => ({ kind: 'line_added', line });

function compareLines(before: CartLine, after: CartLine): CartChange[] {
  // A shop may keep a line's key while its variant is swapped.
  if (!isSameThing(before, after)) return [{ kind: 'line_removed', line: before }, added(after)];
  const changes: CartChange[] = [];
  if (before.quantity !== after.quantity)
    changes.push({ kind: 'quantity', line: after, from: before.quantity, to: after.quantity });
  if (isNewPrice(before.unitPrice, after.unitPrice))
    changes.push({ kind: 'price', line: after, from: before.unitPrice, to: after.unitPrice });
  return changes;
}

const isSameThing = (a: CartLine, b: CartLine): boolean =>
  a.ref.platform === b.ref.platform &&
  a.ref.productId === b.ref.productId &&
  a.ref.variantId === b.ref.variantId;

// Amounts of two currencies cannot be compared; the change of currency says it.
const isNewPrice = (before: Money, after: Money): boolean =>
  before.currency === after.currency && before.amount !== after.amount;

function compareCodes(before: Cart | null, after: Cart): CartChange[] {
  const applied = (cart: Cart | null) =>
    new Set(cart?.codes.filter((code) => code.applied).map(({ code }) => code));
  const old = applied(before);
  const now = applied(after);
  return [
    ...[...now]
      .filter((code) => !old.has(code))
      .map((code): CartChange => ({ kind: 'code_applied', code })),
    ...[...old]
      .filter((code) => !now.has(code))
      .map((code): CartChange => ({ kind: 'code_removed', code })),
  ];
}
