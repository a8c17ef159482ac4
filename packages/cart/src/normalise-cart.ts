import type { Cart, CartLine, ChosenOption, Money } from '@aisle/protocol';
import { LIMITS } from '@aisle/protocol';
import { hashOf } from './hash.ts';
import { readCurrency } from './money.ts';
import {
  isFields,
  readKey,
  readLabel,
  readLink,
  readList,
  readPicture,
  readQuantity,
} from './read-fields.ts';

/** A line as an adapter found it: fields by name, none of them trusted, money already read. */
export type FoundLine = {
  key: unknown;
  platform: string;
  productId: unknown;
  variantId?: unknown;
  sku?: unknown;
  url?: unknown;
  name: unknown;
  options?: unknown;
  image?: unknown;
  quantity: unknown;
  unitPrice: Money | null;
  unitPriceBefore?: Money | null;
  /** Absent: unit price times quantity. */
  lineTotal?: Money | null;
};

/** A cart as an adapter found it. Absent sums are made from the lines. */
export type FoundCart = {
  generation: unknown;
  currency: unknown;
  lines: FoundLine[];
  codes?: unknown;
  subtotal?: Money | null;
  discount?: Money | null;
  total?: Money | null;
};

export type CartOrigin = {
  /** The adapter's name. */
  source: string;
  quality: Cart['quality'];
  /** Address of the page: relative links and pictures are resolved against it. */
  page: string;
  /** Milliseconds since 1970. */
  now: number;
};

/**
 * The only way a shop's answer becomes a cart: a whitelist, field by field. Lines that make no
 * sense (no name, negative quantity, another currency) are left out and the cart is then
 * `approximate`; null where not even a currency is told.
 */
export const normaliseCart = (found: FoundCart, origin: CartOrigin): Cart | null => {
  const currency = readCurrency(found.currency);
  if (!currency) return null;
  const read = found.lines.flatMap((line) => readLine(line, currency, origin.page) ?? []);
  const own = (money: Money | null | undefined) => (money?.currency === currency ? money : null);
  const sum = { amount: read.reduce((all, line) => all + line.lineTotal.amount, 0), currency };
  const total = own(found.total);
  const content = {
    generation: readKey(found.generation) ?? '',
    currency,
    lines: read,
    codes: readCodes(found.codes),
    subtotal: own(found.subtotal) ?? sum,
    discount: own(found.discount) ?? { amount: 0, currency },
    ...(total && { total }),
    source: origin.source,
    quality: read.length < found.lines.length ? ('approximate' as const) : origin.quality,
  };
  const lines = cutLines(read, LIMITS.cartBytes - bytesOf({ ...content, lines: [] }));
  const kept = { ...content, lines };
  return { ...kept, capturedAt: origin.now, hash: hashOf(JSON.stringify(kept)) };
};

const readLine = (found: FoundLine, currency: string, page: string): CartLine | null => {
  const key = readKey(found.key, 300);
  const productId = readKey(found.productId);
  const name = readLabel(found.name);
  const quantity = readQuantity(found.quantity);
  const { unitPrice, unitPriceBefore } = found;
  if (!key || !productId || !name || quantity === undefined) return null;
  if (unitPrice?.currency !== currency) return null;
  const variantId = readKey(found.variantId);
  const sku = readKey(found.sku);
  const url = readLink(found.url, page);
  const image = readPicture(found.image, page);
  const told = found.lineTotal?.currency === currency ? found.lineTotal : null;
  return {
    key,
    ref: {
      platform: found.platform,
      productId,
      ...(variantId && { variantId }),
      ...(sku && { sku }),
      ...(url && { url }),
    },
    name,
    options: readOptions(found.options),
    ...(image && { image }),
    quantity,
    unitPrice,
    ...(unitPriceBefore?.currency === currency && { unitPriceBefore }),
    lineTotal: told ?? { amount: unitPrice.amount * quantity, currency },
  };
};

/** Chosen options as shops tell them; at most five. */
export const readOptions = (value: unknown): ChosenOption[] =>
  readList(value)
    .flatMap((one) => {
      const name = isFields(one) ? readLabel(one.name) : undefined;
      const chosen = isFields(one) ? readLabel(one.value) : undefined;
      return name && chosen ? [{ name, value: chosen }] : [];
    })
    .slice(0, 5);

const readCodes = (value: unknown): Cart['codes'] =>
  readList(value)
    .flatMap((one) => {
      const code = isFields(one) ? readLabel(one.code) : undefined;
      return code && isFields(one) ? [{ code, applied: one.applied === true }] : [];
    })
    .slice(0, 20);

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

// capturedAt and hash come on top of what was weighed.
const MARGIN = 200;

const cutLines = (lines: CartLine[], room: number): CartLine[] => {
  let left = room - MARGIN;
  const end = lines.findIndex((line, index) => {
    left -= bytesOf(line) + 1;
    return left < 0 || index >= LIMITS.cartLines;
  });
  return end === -1 ? lines : lines.slice(0, end);
};
