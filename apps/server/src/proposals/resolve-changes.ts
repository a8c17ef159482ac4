import {
  type AgentRequests,
  type Cart,
  type NamedLine,
  type OfferedCode,
  ok,
  type ProposedChange,
  type Result,
  refuse,
  type StoreSettings,
} from '@aisle/protocol';
import {
  namedLine,
  nameOf,
  offerLine,
  type Shelf,
  shortage,
  soldOutWords,
  type VariantKey,
} from './shop-lines.ts';

export type Wish = AgentRequests['proposeCart']['parsed']['changes'][number];
type CodeWish = Extract<Wish, { kind: 'apply_code' }>;

export type Known = {
  /** As it last came in; null where she does not share it. */
  cart: Cart | null;
  shelf: Shelf;
  giftWrap: StoreSettings['giftWrap'];
  /** Asked last: no code is made for what is refused anyway. */
  makeCode: (wish: CodeWish) => Promise<Result<OfferedCode>>;
};

/** Rule 17: what the agent named becomes complete changes, or a refusal in words he can act on. */
export async function resolveChanges(
  known: Known,
  wishes: readonly Wish[],
): Promise<Result<ProposedChange[]>> {
  if (!isSound(wishes))
    return refuse('invalid', 'One change per line or product, and one code and one gift at most.');
  const resolved = await Promise.all(
    wishes.map((wish) => (wish.kind === 'apply_code' ? null : resolveWish(known, wish, wishes))),
  );
  const refused = resolved.find((one) => one?.ok === false);
  if (refused?.ok === false) return refused;
  const changes: ProposedChange[] = [];
  for (const [index, wish] of wishes.entries()) {
    const one = resolved[index];
    if (one?.ok) changes.push(one.value);
    if (wish.kind !== 'apply_code') continue;
    const made = await known.makeCode(wish);
    if (!made.ok) return made;
    changes.push({ kind: 'apply_code', offered: made.value });
  }
  return ok(changes);
}

const isSound = (wishes: readonly Wish[]): boolean => {
  const keys = wishes.flatMap((wish) => {
    if (wish.kind === 'add') return [JSON.stringify(wish.product)];
    return 'key' in wish ? [wish.key] : [];
  });
  const single = (kind: Wish['kind']) => wishes.filter((wish) => wish.kind === kind).length <= 1;
  const given = ({ wrap, note }: { wrap: boolean; note?: string | undefined }) =>
    wrap || (note ?? '').trim() !== '';
  return (
    new Set(keys).size === keys.length &&
    single('apply_code') &&
    single('gift') &&
    wishes.every((wish) => wish.kind !== 'gift' || given(wish))
  );
};

async function resolveWish(
  known: Known,
  wish: Exclude<Wish, CodeWish>,
  all: readonly Wish[],
): Promise<Result<ProposedChange>> {
  if (wish.kind === 'add') {
    const asked = { quantity: wish.quantity, held: heldOf(known.cart, wish.product, all, wish) };
    const line = await offerLine(known.shelf, wish.product, asked);
    return line.ok ? ok({ kind: 'add', line: line.value }) : line;
  }
  if (wish.kind === 'gift') return resolveGift(known, wish);
  const line = lineSeen(known.cart, wish);
  if (!line.ok) return line;
  if (wish.kind === 'remove') return ok({ kind: 'remove', line: line.value });
  if (wish.kind === 'set_quantity') return resolveQuantity(known, line.value, wish.to);
  return resolveSwap(known, line.value, wish.for);
}

/** Pieces of the variant that the shop has to have beside the wished ones. */
const heldOf = (
  cart: Cart | null,
  { productId, variantId }: VariantKey,
  all: readonly Wish[],
  but: Wish,
): number => {
  const left = new Set(
    all.flatMap((wish) => (wish.kind === 'remove' || wish.kind === 'swap' ? [wish.key] : [])),
  );
  const inCart = (cart?.lines ?? [])
    .filter(
      ({ ref, key }) =>
        ref.productId === productId && ref.variantId === variantId && !left.has(key),
    )
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const others = all.flatMap((wish) =>
    wish !== but &&
    wish.kind === 'add' &&
    wish.product.productId === productId &&
    wish.product.variantId === variantId
      ? [wish.quantity]
      : [],
  );
  return others.reduce((sum, quantity) => sum + quantity, inCart);
};

/** The line as the agent saw it, or why not. */
const lineSeen = (
  cart: Cart | null,
  { key, seen }: { key: string; seen: number },
): Result<NamedLine> => {
  if (!cart) return refuse('stale', 'Her cart is private; its lines cannot be changed from here.');
  const line = cart.lines.find((one) => one.key === key && one.quantity > 0);
  if (!line) return refuse('stale', 'A line you change is no longer in her cart.');
  return line.quantity === seen
    ? ok(namedLine(line))
    : refuse('stale', `Her cart now has ${line.quantity} of ${nameOf(line)}, not ${seen}.`);
};

async function resolveQuantity(
  { shelf }: Known,
  line: NamedLine,
  to: number,
): Promise<Result<ProposedChange>> {
  if (to === line.quantity)
    return refuse('invalid', `Her cart has ${to} of ${nameOf(line)} already.`);
  if (to > line.quantity) {
    const product = await shelf(line.ref);
    const variant = product?.variants.find(({ variantId }) => variantId === line.ref.variantId);
    const short = variant ? shortage(variant, to) : null;
    if (short !== null) return refuse('sold_out', soldOutWords(line, short));
  }
  return ok({ kind: 'set_quantity', line, to });
}

async function resolveSwap(
  { shelf, cart }: Known,
  line: NamedLine,
  into: VariantKey,
): Promise<Result<ProposedChange>> {
  if (into.productId === line.ref.productId && into.variantId === line.ref.variantId)
    return refuse('invalid', `${nameOf(line)} is what her cart has already.`);
  const held = heldOf(cart, into, [], { kind: 'remove', key: line.key, seen: line.quantity });
  const offered = await offerLine(shelf, into, { quantity: line.quantity, held });
  return offered.ok ? ok({ kind: 'swap', line, for: offered.value }) : offered;
}

async function resolveGift(
  { shelf, giftWrap }: Known,
  { wrap, note }: Extract<Wish, { kind: 'gift' }>,
): Promise<Result<ProposedChange>> {
  const words = note?.trim() ? { note: note.trim() } : {};
  if (!wrap) return ok({ kind: 'gift', ...words });
  if (!giftWrap) return refuse('unsupported', 'This store has not said which product is its wrap.');
  const line = await offerLine(shelf, giftWrap, { quantity: 1, held: 0 });
  return line.ok ? ok({ kind: 'gift', wrap: line.value, ...words }) : line;
}
