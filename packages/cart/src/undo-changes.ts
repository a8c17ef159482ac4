import type { Cart, CartLine, NamedLine, OfferedLine, ProposedChange } from '@aisle/protocol';
import { type Before, compare, type Touched } from './differences.ts';
import type { CartCapabilities } from './port.ts';

/**
 * The way back as changes that can be shown, offered and accepted. What the shop cannot do is left
 * out.
 */
export const undoOf = (
  before: Before,
  cart: Cart,
  touched: Touched,
  more: { note: string | null; capabilities: CartCapabilities },
): ProposedChange[] => {
  const { capabilities } = more;
  const { lost, gained, altered, ...rest } = compare(before, cart, touched, more.note);
  const codesOff = capabilities.removeCodes ? rest.codesOff : [];
  // One code pushes out another: without taking the new one off, the old one may not come back.
  const codesOn = capabilities.removeCodes ? rest.codesOn : [];
  const note = rest.note !== undefined && { note: rest.note };
  const swaps = pairUp(lost, gained);
  return [
    ...swaps.map(
      ([was, now]): ProposedChange => ({ kind: 'swap', line: name(now), for: offer(was) }),
    ),
    ...lost.map((line): ProposedChange => ({ kind: 'add', line: offer(line) })),
    ...altered.map(
      ({ was, now }): ProposedChange => ({
        kind: 'set_quantity',
        line: name(now),
        to: was.quantity,
      }),
    ),
    ...gained.map((line): ProposedChange => ({ kind: 'remove', line: name(line) })),
    ...(note || codesOff.length + codesOn.length > 0
      ? [{ kind: 'restore', codesOff, codesOn, ...note } as const]
      : []),
  ];
};

/** Takes out of both lists what is one swap: another variant of the product, in the same number. */
const pairUp = (lost: CartLine[], gained: CartLine[]): [CartLine, CartLine][] =>
  [...lost].flatMap((was) => {
    const now = gained.find(
      ({ ref, quantity }) => ref.productId === was.ref.productId && quantity === was.quantity,
    );
    if (!now) return [];
    lost.splice(lost.indexOf(was), 1);
    gained.splice(gained.indexOf(now), 1);
    return [[was, now] as [CartLine, CartLine]];
  });

const offer = ({ ref, name, options, image, quantity, unitPrice }: CartLine): OfferedLine => ({
  ref,
  name,
  options,
  ...(image && { image }),
  quantity,
  unitPrice,
});

const name = (line: CartLine): NamedLine => ({ key: line.key, ...offer(line) });
