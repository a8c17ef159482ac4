import type { Cart, CartLine } from '@aisle/protocol';
import { keyOf } from './adding.ts';
import { sameCode } from './codes.ts';
import type { Step } from './plan-steps.ts';

/** The part of a cart that a proposal touches, as it was before. */
export type Before = {
  /** Lines of the touched variants. */
  lines: CartLine[];
  codes: Cart['codes'];
  /** null: the shop does not tell it. */
  note: string | null;
};

/** What of a cart some steps touch. */
export type Touched = { variants: Set<string>; codes: boolean; note: boolean };

export const touchedBy = (steps: Step[]): Touched => ({
  variants: new Set(steps.flatMap((step) => ('ref' in step ? [keyOf(step.ref)] : []))),
  codes: steps.some((step) => 'code' in step),
  note: steps.some((step) => step.do === 'note'),
});

/** What stands between a cart as it was and as it is. */
type Differences = {
  /** Lines that are gone. */
  lost: CartLine[];
  /** Lines that were not there. */
  gained: CartLine[];
  altered: { was: CartLine; now: CartLine }[];
  codesOff: string[];
  codesOn: string[];
  note?: string;
};

export const compare = (
  before: Before,
  cart: Cart,
  touched: Touched,
  note: string | null,
): Differences => {
  const found: Differences = { lost: [], gained: [], altered: [], codesOff: [], codesOn: [] };
  for (const variant of touched.variants) compareLines(variant, before, cart, found);
  if (touched.codes) {
    const among = (codes: Cart['codes'], code: string) =>
      codes.some((one) => sameCode(one.code, code));
    const name = ({ code }: { code: string }) => code;
    found.codesOff = cart.codes.map(name).filter((code) => !among(before.codes, code));
    const counted = before.codes.filter(({ applied }) => applied).map(name);
    found.codesOn = counted.filter((code) => !among(cart.codes, code));
  }
  // Where the shop does not tell the note, it is taken off: a note of ours must not stay.
  const was = before.note ?? '';
  if (touched.note && (note === null || note !== was)) found.note = was;
  return found;
};

// A line that was taken out and put back may have a new key: then the variant tells.
const compareLines = (variant: string, before: Before, cart: Cart, found: Differences): void => {
  const of = (lines: CartLine[]) =>
    lines.filter(({ ref, quantity }) => quantity > 0 && keyOf(ref) === variant);
  const rest = new Set(of(cart.lines));
  const pairs = of(before.lines).map((was) => {
    const now = [...rest].find(({ key }) => key === was.key);
    if (now) rest.delete(now);
    return { was, now };
  });
  for (const { was, now } of pairs) {
    const [other] = now ? [now] : rest;
    if (!other) found.lost.push(was);
    else if (other.quantity !== was.quantity) found.altered.push({ was, now: other });
    if (other) rest.delete(other);
  }
  found.gained.push(...rest);
};

/** Steps that make the cart what it was, for the change that failed: what is missing comes first. */
export const stepsBack = (
  before: Before,
  cart: Cart,
  touched: Touched,
  note: string | null,
): Step[] => {
  const {
    lost,
    gained,
    altered,
    codesOff,
    codesOn,
    note: was,
  } = compare(before, cart, touched, note);
  const change = 0;
  return [
    ...lost.map(({ ref, quantity }): Step => ({ change, do: 'add', ref, quantity })),
    ...altered.map(({ was, now }) => alterBy(now, was.quantity - now.quantity)),
    ...gained.map((line) => alterBy(line, -line.quantity)),
    ...codesOff.map((code): Step => ({ change, do: 'code_off', code })),
    ...codesOn.map((code): Step => ({ change, do: 'code_on', code })),
    ...(was === undefined ? [] : [{ change, do: 'note', note: was } as const]),
  ];
};

const alterBy = ({ key, ref }: CartLine, by: number): Step => ({
  change: 0,
  do: 'alter',
  key,
  ref,
  by,
});
