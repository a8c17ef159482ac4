import type { Cart, CartLine, Money, NamedLine, ProductRef, ProposedChange } from '@aisle/protocol';
import { keyOf } from './adding.ts';
import type { CartCapabilities, CartReason } from './port.ts';

/** One thing asked of the shop. `change` is the place of the change it is part of. */
export type Step = { change: number } & (
  | { do: 'add'; ref: ProductRef; quantity: number; price?: Money }
  /** Pieces more or fewer, so that what she adds meanwhile is not taken from her. */
  | { do: 'alter'; key: string; ref: ProductRef; by: number }
  | { do: 'code_on' | 'code_off'; code: string }
  | { do: 'note'; note: string }
);

/** Why a change is not taken, with the figures. */
export type Refusal = { change: number; reason: CartReason; available?: number; price?: Money };

/** The steps of these changes, in their order. A swap adds first: she is never left without. */
export const planSteps = (changes: ProposedChange[], capabilities: CartCapabilities): Step[] => {
  const steps = changes.flatMap(stepsOf);
  if (capabilities.removeCodes) return steps;
  // A code that cannot be taken off again goes last, when nothing else can be refused any more.
  const isCode = ({ do: what }: Step) => what === 'code_on';
  return [...steps.filter((step) => !isCode(step)), ...steps.filter(isCode)];
};

const stepsOf = (change: ProposedChange, at: number): Step[] => {
  switch (change.kind) {
    case 'add':
      return [offer(change.line, change.line.quantity, at)];
    case 'set_quantity':
      return [alter(change.line, change.to - change.line.quantity, at)];
    case 'remove':
      return [alter(change.line, -change.line.quantity, at)];
    case 'swap': {
      const { line, for: other } = change;
      if (keyOf(other.ref) === keyOf(line.ref)) return [];
      return [offer(other, line.quantity, at), alter(line, -line.quantity, at)];
    }
    case 'apply_code':
      return [{ change: at, do: 'code_on', code: change.offered.code }];
    case 'gift':
      return [
        ...(change.wrap ? [offer(change.wrap, change.wrap.quantity, at)] : []),
        ...(change.note === undefined
          ? []
          : [{ change: at, do: 'note', note: change.note } as const]),
      ];
    case 'restore':
      return [
        ...change.codesOff.map((code) => ({ change: at, do: 'code_off', code }) as const),
        ...change.codesOn.map((code) => ({ change: at, do: 'code_on', code }) as const),
        ...(change.note === undefined
          ? []
          : [{ change: at, do: 'note', note: change.note } as const]),
      ];
  }
};

const offer = (
  line: { ref: ProductRef; unitPrice: Money },
  quantity: number,
  change: number,
): Step => ({ change, do: 'add', ref: line.ref, quantity, price: line.unitPrice });

const alter = ({ key, ref }: NamedLine, by: number, change: number): Step => ({
  change,
  do: 'alter',
  key,
  ref,
  by,
});

/** A line as it was named: by its key, or where keys have moved by its variant if that is alone. */
export const findLine = (
  cart: Cart,
  { key, ref }: { key: string; ref: ProductRef },
): CartLine | undefined => {
  const same = cart.lines.filter((line) => keyOf(line.ref) === keyOf(ref));
  return same.find((line) => line.key === key) ?? (same.length === 1 ? same[0] : undefined);
};

/** The first change that does not fit this cart any more, or cannot be made in this shop. */
export const checkChanges = (
  changes: ProposedChange[],
  cart: Cart,
  capabilities: CartCapabilities,
): Refusal | null => {
  const named = new Set<CartLine>();
  for (const [change, wish] of changes.entries()) {
    const fault = faultOf(wish, { cart, capabilities, named });
    if (fault) return { change, ...fault };
  }
  // Where an add cannot be taken back, it must be all there is.
  const [, second] = planSteps(changes, capabilities);
  return second && capabilities.quantities === false
    ? { change: second.change, reason: 'unsupported' }
    : null;
};

type Fault = Omit<Refusal, 'change'>;
type Known = { cart: Cart; capabilities: CartCapabilities; named: Set<CartLine> };

const faultOf = (wish: ProposedChange, known: Known): Fault | null => {
  const unsupported: Fault = { reason: 'unsupported' };
  const { capabilities, cart } = known;
  const alters = capabilities.write && capabilities.quantities !== false;
  switch (wish.kind) {
    case 'add':
      return capabilities.write ? faultOfOffer(wish.line.unitPrice, cart) : unsupported;
    case 'set_quantity':
    case 'remove':
      return alters ? faultOfLine(wish.line, known) : unsupported;
    case 'swap':
      if (!alters) return unsupported;
      return faultOfLine(wish.line, known) ?? faultOfOffer(wish.for.unitPrice, cart);
    case 'apply_code':
      return capabilities.codes ? null : unsupported;
    case 'gift':
      if (wish.note !== undefined && !capabilities.note) return unsupported;
      if (!wish.wrap) return null;
      return capabilities.write ? faultOfOffer(wish.wrap.unitPrice, cart) : unsupported;
    case 'restore': {
      const { codesOff, codesOn, note } = wish;
      const possible =
        (codesOff.length === 0 || capabilities.removeCodes) &&
        (codesOn.length === 0 || capabilities.codes) &&
        (note === undefined || capabilities.note);
      return possible ? null : unsupported;
    }
  }
};

const faultOfLine = (line: NamedLine, { cart, named }: Known): Fault | null => {
  const now = findLine(cart, line);
  // Two changes of one line were drafted against each other: the later one is out of date.
  if (!now || named.has(now) || now.quantity !== line.quantity) return { reason: 'stale' };
  named.add(now);
  const { amount, currency } = now.unitPrice;
  if (amount === line.unitPrice.amount && currency === line.unitPrice.currency) return null;
  return { reason: 'price_changed', price: now.unitPrice };
};

// The shop went into another currency since: what she was offered is not what she would pay.
const faultOfOffer = ({ currency }: Money, cart: Cart): Fault | null =>
  currency === cart.currency ? null : { reason: 'price_changed' };
