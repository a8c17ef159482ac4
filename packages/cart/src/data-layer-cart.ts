import type { Analytics } from './data-layer-events.ts';
import { readCurrency } from './money.ts';
import { type Fields, isFields, readKey, readLabel, readList } from './read-fields.ts';

/** A piece of the cart as analytics told it; not trusted, not complete. */
export type SeenItem = {
  id: string;
  name: string;
  variant?: string;
  price: unknown;
  quantity: number;
};
/** The cart pieced together so far; null before any event told of it. */
export type SeenCart = { currency: string; items: SeenItem[] } | null;

/** The cart after one more event. Events without a currency, or of something else, change nothing. */
export const withEvent = (cart: SeenCart, { name, params }: Analytics): SeenCart => {
  if (name === 'purchase') return cart && { ...cart, items: [] };
  const currency = readCurrency(params.currency);
  if (!currency) return cart;
  const items = readList(params.items).filter(isFields).flatMap(readItem);
  // These two list the whole cart; amounts of another currency are never mixed in.
  if (name === 'view_cart' || name === 'begin_checkout') return { currency, items };
  const before = cart?.currency === currency ? cart.items : [];
  if (name === 'add_to_cart') return { currency, items: items.reduce(plus, before) };
  if (name !== 'remove_from_cart') return cart;
  return { currency, items: items.reduce(minus, before) };
};

const readItem = (item: Fields): SeenItem[] => {
  const id = readKey(item.item_id);
  const name = readLabel(item.item_name) ?? id;
  const variant = readLabel(item.item_variant);
  const quantity = Number(item.quantity ?? 1);
  if (!id || !name) return [];
  return [{ id, name, ...(variant && { variant }), price: item.price, quantity }];
};

export const keyOf = ({ id, variant }: SeenItem): string => (variant ? `${id}/${variant}` : id);

const plus = (items: SeenItem[], more: SeenItem): SeenItem[] => {
  const there = items.find((item) => keyOf(item) === keyOf(more));
  if (!there) return [...items, more];
  const quantity = there.quantity + more.quantity;
  return items.map((item) => (item === there ? { ...more, quantity } : item));
};

const minus = (items: SeenItem[], less: SeenItem): SeenItem[] =>
  items
    .map((item) =>
      keyOf(item) === keyOf(less) ? { ...item, quantity: item.quantity - less.quantity } : item,
    )
    .filter((item) => item.quantity > 0);

/** What was kept from the page before; a border like any other. */
export const readKept = (text: string | null): SeenCart => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    const currency = isFields(kept) ? readCurrency(kept.currency) : null;
    if (!isFields(kept) || !currency) return null;
    const items = readList(kept.items)
      .filter(isFields)
      .flatMap(({ id, name, variant, price, quantity }) =>
        readItem({ item_id: id, item_name: name, item_variant: variant, price, quantity }),
      );
    return { currency, items };
  } catch {
    return null;
  }
};
