import type {
  Cart,
  CartLine,
  NamedLine,
  OfferedLine,
  Product,
  ProposedChange,
} from '@aisle/protocol';
import { type Draft, EMPTY, type LineEdit } from './draft.ts';

/** A product as far as one of its lines tells of it; what is sold of it is asked for later. */
const productOf = (line: OfferedLine): Product => ({
  ...{ platform: line.ref.platform, productId: line.ref.productId, name: line.name },
  url: line.ref.url ?? 'https://shop.invalid/',
  options: line.options.map(({ name, value }) => ({ name, values: [{ value }] })),
  variants: [
    {
      ...{ variantId: line.ref.variantId ?? line.ref.productId, options: line.options },
      ...{ price: line.unitPrice, availability: 'InStock' },
      ...(line.image && { image: line.image }),
    },
  ],
});

const chosen = (line: OfferedLine) => ({
  product: productOf(line),
  variantId: line.ref.variantId ?? null,
});

/** The line as it is in her cart now: by its key, else by what it is. */
const lineNow = (cart: Cart | null, { key, ref }: NamedLine): CartLine | undefined =>
  cart?.lines.find((line) => line.key === key) ??
  cart?.lines.find((line) => line.ref.variantId === ref.variantId);

type Known = { cart: Cart | null; allowed: { percent: number; hours: number } };

const withEdit = (draft: Draft, cart: Cart | null, named: NamedLine, edit: LineEdit): Draft => {
  const line = lineNow(cart, named);
  if (!line) return draft;
  return { ...draft, edits: { ...draft.edits, [line.key]: { seen: line.quantity, edit } } };
};

const withChange = (draft: Draft, change: ProposedChange, { cart, allowed }: Known): Draft => {
  switch (change.kind) {
    case 'add': {
      const add = { ...chosen(change.line), quantity: change.line.quantity };
      return { ...draft, adds: [...draft.adds, add] };
    }
    case 'set_quantity':
      return withEdit(draft, cart, change.line, { kind: 'set_quantity', to: change.to });
    case 'swap':
      return withEdit(draft, cart, change.line, { kind: 'swap', ...chosen(change.for) });
    case 'remove':
      return withEdit(draft, cart, change.line, { kind: 'remove' });
    case 'apply_code': {
      const percent = Math.min(change.offered.percent, allowed.percent);
      return percent > 0 ? { ...draft, code: { percent, hours: allowed.hours } } : draft;
    }
    case 'gift':
      return { ...draft, gift: { wrap: change.wrap !== undefined, note: change.note ?? '' } };
    case 'restore':
      return draft;
  }
};

/** An earlier proposal as the beginning of a fresh one, for her cart as it is now. */
export const draftFrom = (changes: readonly ProposedChange[], known: Known): Draft => {
  let draft = EMPTY;
  for (const change of changes) draft = withChange(draft, change, known);
  return draft;
};
