import type {
  AgentRequests,
  Cart,
  CartLine,
  NamedLine,
  OfferedLine,
  Product,
  ProposedChange,
  Variant,
} from '@aisle/protocol';
import { proposalWords } from './words.ts';

/** A product with the variant the agent has settled on, or none yet. */
export type Chosen = { product: Product; variantId: string | null };

/** What is to become of a line of her cart. */
export type LineEdit =
  | { kind: 'set_quantity'; to: number }
  | ({ kind: 'swap' } & Chosen)
  | { kind: 'remove' };

/** A change to her cart as the agent is drafting it. */
export type Draft = {
  /** By the key of the line, with the pieces it held when it was edited. */
  edits: Readonly<Record<string, { seen: number; edit: LineEdit }>>;
  adds: readonly (Chosen & { quantity: number })[];
  code: { percent: number; hours: number } | null;
  gift: { wrap: boolean; note: string };
};

export const EMPTY: Draft = { edits: {}, adds: [], code: null, gift: { wrap: false, note: '' } };

export const variantOf = ({ product, variantId }: Chosen): Variant | undefined =>
  product.variants.find((one) => one.variantId === variantId);

/** So many pieces of it as a line of a proposal; null while no variant is chosen. */
export const offered = (chosen: Chosen, quantity: number): OfferedLine | null => {
  const variant = variantOf(chosen);
  if (!variant) return null;
  const { platform, productId, url, name } = chosen.product;
  const image = variant.image ?? chosen.product.image;
  return {
    ref: { platform, productId, variantId: variant.variantId, url },
    ...{ name, options: variant.options, quantity, unitPrice: variant.price },
    ...(image && { image }),
  };
};

const named = ({ key, ref, name, options, image, quantity, unitPrice }: CartLine): NamedLine => ({
  ...{ key, ref, name, options, quantity, unitPrice },
  ...(image && { image }),
});

/** The edit of a line as a change; null while it is not one. */
export const lineChange = (line: CartLine, edit: LineEdit | undefined): ProposedChange | null => {
  if (edit?.kind === 'remove') return { kind: 'remove', line: named(line) };
  if (edit?.kind === 'set_quantity')
    return edit.to === line.quantity
      ? null
      : { kind: 'set_quantity', line: named(line), to: edit.to };
  const into = edit && offered(edit, line.quantity);
  return into && into.ref.variantId !== line.ref.variantId
    ? { kind: 'swap', line: named(line), for: into }
    : null;
};

/** Stands in for the code that the server makes when the proposal is sent. */
const NEW_CODE = { code: 'made when sent', expiresAt: 0 };

/** The draft as she will be shown it, but for the code's letters. */
export const changesOf = (
  draft: Draft,
  cart: Cart | null,
  wrap: OfferedLine | null,
): ProposedChange[] => {
  const edited = (cart?.lines ?? []).flatMap(
    (line) => lineChange(line, draft.edits[line.key]?.edit) ?? [],
  );
  const added = draft.adds.flatMap((add): ProposedChange[] => {
    const line = offered(add, add.quantity);
    return line ? [{ kind: 'add', line }] : [];
  });
  const { percent } = draft.code ?? {};
  const note = draft.gift.note.trim();
  const wrapped = draft.gift.wrap && wrap;
  return [
    ...edited,
    ...added,
    ...(percent ? [{ kind: 'apply_code', offered: { ...NEW_CODE, percent } } as const] : []),
    ...(wrapped || note
      ? [{ kind: 'gift', ...(wrapped && { wrap: wrapped }), ...(note && { note }) } as const]
      : []),
  ];
};

type Wish = AgentRequests['proposeCart']['payload']['changes'][number];

/** The draft as it is asked of the server: names only. */
export const wishesOf = (draft: Draft, changes: readonly ProposedChange[]): Wish[] =>
  changes.flatMap((change) => wishOf(draft, change) ?? []);

const wishOf = ({ code }: Draft, change: ProposedChange): Wish | null => {
  switch (change.kind) {
    case 'add':
      return { kind: 'add', product: key(change.line), quantity: change.line.quantity };
    case 'set_quantity':
      return { kind: 'set_quantity', ...seen(change.line), to: change.to };
    case 'swap':
      return { kind: 'swap', ...seen(change.line), for: key(change.for) };
    case 'remove':
      return { kind: 'remove', ...seen(change.line) };
    case 'apply_code':
      // Named one by one: what stands beside them in an allowance is refused.
      return code && { kind: 'apply_code', percent: code.percent, hours: code.hours };
    case 'gift': {
      const { note } = change;
      return { kind: 'gift', wrap: change.wrap !== undefined, ...(note && { note }) };
    }
    case 'restore':
      return null;
  }
};

const seen = ({ key, quantity }: NamedLine) => ({ key, seen: quantity });

const key = ({ ref: { platform, productId, variantId } }: OfferedLine) => ({
  platform,
  productId,
  ...(variantId !== undefined && { variantId }),
});

/** Something is still to be chosen before it can be sent. */
export const isUnsettled = (draft: Draft): boolean =>
  draft.adds.some((add) => variantOf(add) === undefined);

/** What of the code is more than this agent may give, in words; empty when nothing is. */
export const beyondWords = (
  code: Draft['code'],
  allowed: { percent: number; hours: number } | null,
): string => {
  if (!code || !allowed) return '';
  if (code.percent > allowed.percent)
    return proposalWords.percentBeyond(code.percent, allowed.percent);
  return code.hours > allowed.hours ? proposalWords.hoursBeyond(allowed.hours) : '';
};
