import {
  type Cart,
  type CartLine,
  type NamedLine,
  type OfferedLine,
  ok,
  type ProductRef,
  type ProposedChange,
  type Result,
} from '@aisle/protocol';
import { namedLine, offerLine, type Shelf } from './shop-lines.ts';

/**
 * What would bring her cart back to where it was before these changes, made for the cart as it is
 * now: what she has taken out herself since is left alone. Refused where the shop cannot give back.
 */
export async function takeBack(
  changes: readonly ProposedChange[],
  cart: Cart,
  shelf: Shelf,
): Promise<Result<ProposedChange[]>> {
  const back: ProposedChange[] = [];
  for (const change of changes.toReversed()) {
    const one = await takeBackOne(change, cart, shelf);
    if (!one.ok) return one;
    back.push(...one.value);
  }
  return ok(oncePerLine(back));
}

/** What a change leaves of a line of the cart, and of which; null: it is about no line. */
const leaves = (change: ProposedChange): { key: string; pieces: number } | null => {
  if (change.kind === 'remove') return { key: change.line.key, pieces: 0 };
  return change.kind === 'set_quantity' ? { key: change.line.key, pieces: change.to } : null;
};

/** Two changes that met in one line are one on the way back: the one that goes further. */
const oncePerLine = (changes: readonly ProposedChange[]): ProposedChange[] =>
  changes.filter((change, index) => {
    const mine = leaves(change);
    return !changes.some((other, at) => {
      const theirs = leaves(other);
      if (at === index || !mine || theirs?.key !== mine.key) return false;
      return theirs.pieces < mine.pieces || (theirs.pieces === mine.pieces && at < index);
    });
  });

async function takeBackOne(
  change: ProposedChange,
  cart: Cart,
  shelf: Shelf,
): Promise<Result<ProposedChange[]>> {
  switch (change.kind) {
    case 'add':
      return ok(without(cart, change.line));
    case 'set_quantity':
      return ok(withQuantity(cart, change.line));
    case 'remove':
      return giveBack(change.line, shelf);
    case 'swap':
      return swapBack(change, cart, shelf);
    case 'apply_code': {
      const { code } = change.offered;
      const there = cart.codes.some((one) => one.code.toUpperCase() === code.toUpperCase());
      return ok<ProposedChange[]>(
        there ? [{ kind: 'restore', codesOff: [code], codesOn: [] }] : [],
      );
    }
    case 'gift':
      return ok<ProposedChange[]>([
        ...(change.wrap ? without(cart, change.wrap) : []),
        ...(change.note ? [NO_NOTE] : []),
      ]);
    case 'restore':
      // What was taken off is hers to enter again.
      return ok([]);
  }
}

/** The note comes off again. */
const NO_NOTE: ProposedChange = { kind: 'restore', codesOff: [], codesOn: [], note: '' };

const isSame = (one: ProductRef, other: ProductRef): boolean =>
  one.platform === other.platform &&
  one.productId === other.productId &&
  one.variantId === other.variantId;

const lineWith = (cart: Cart, ref: ProductRef): CartLine | undefined =>
  cart.lines.find((line) => line.quantity > 0 && isSame(line.ref, ref));

/** So many pieces less of it, as far as they are still there. */
const without = (cart: Cart, added: OfferedLine): ProposedChange[] => {
  const line = lineWith(cart, added.ref);
  if (!line) return [];
  const to = line.quantity - added.quantity;
  return [
    to > 0
      ? { kind: 'set_quantity', line: namedLine(line), to }
      : { kind: 'remove', line: namedLine(line) },
  ];
};

const withQuantity = (cart: Cart, before: NamedLine): ProposedChange[] => {
  const line = cart.lines.find(({ key }) => key === before.key) ?? lineWith(cart, before.ref);
  if (!line || line.quantity === before.quantity || line.quantity < 1) return [];
  return [{ kind: 'set_quantity', line: namedLine(line), to: before.quantity }];
};

async function giveBack(line: NamedLine, shelf: Shelf): Promise<Result<ProposedChange[]>> {
  const offered = await offerLine(shelf, line.ref, { quantity: line.quantity, held: 0 });
  return offered.ok ? ok([{ kind: 'add', line: offered.value }]) : offered;
}

async function swapBack(
  { line: before, for: after }: Extract<ProposedChange, { kind: 'swap' }>,
  cart: Cart,
  shelf: Shelf,
): Promise<Result<ProposedChange[]>> {
  const now = lineWith(cart, after.ref);
  if (!now) return ok([]);
  if (now.quantity !== before.quantity) {
    const given = await giveBack(before, shelf);
    return given.ok ? ok([...without(cart, after), ...given.value]) : given;
  }
  const offered = await offerLine(shelf, before.ref, { quantity: before.quantity, held: 0 });
  return offered.ok ? ok([{ kind: 'swap', line: namedLine(now), for: offered.value }]) : offered;
}
