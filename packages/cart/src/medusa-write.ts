import type { Cart, CartReason } from '@aisle/protocol';
import type { AddAnswer } from './adding.ts';
import type { ChangeAnswer } from './changing.ts';
import type { LineAnswer } from './line-by-line.ts';
import { CART_FIELDS, type MedusaAnswer, type MedusaApi } from './medusa-api.ts';
import { MEDUSA } from './medusa-cart.ts';
import { askVariants, type MedusaVariant } from './medusa-products.ts';
import type { CartAddition } from './port.ts';
import { type Fields, isFields } from './read-fields.ts';

const NOTE = 'gift_note';

/** Changes of the cart whose id the shop's scripts keep. `take` reads the cart of an answer. */
export const createMedusaWriter = (
  api: MedusaApi,
  config: Fields,
  take: (cart: unknown) => Promise<Cart | null>,
) => {
  const at = (path: string): string | null => {
    const id = api.cartId();
    return id ? `/store/carts/${encodeURIComponent(id)}${path}` : null;
  };
  const send = async (
    method: 'POST' | 'DELETE',
    path: string | null,
    body?: Fields,
  ): Promise<ChangeAnswer> => {
    if (!path) return { kind: 'refused', reason: 'stale' };
    const answer = await api.ask(method, path + CART_FIELDS, body);
    if (answer.kind === 'refused') return { kind: 'refused', reason: answer.reason };
    if (answer.kind === 'unclear') return answer;
    // A removed line is answered with its cart as the parent.
    return { kind: 'done', cart: await take(answer.body.cart ?? answer.body.parent) };
  };

  return {
    /** Runs `add` once there is a cart that takes lines. */
    withCart: async (add: () => Promise<AddAnswer>): Promise<AddAnswer> => {
      const path = at('?fields=completed_at');
      const answer = path ? await api.ask('GET', path) : null;
      const gone = !answer || (answer.kind === 'refused' && answer.status === 404);
      if (answer && answer.kind !== 'taken' && !gone) return addFault(answer);
      const open = answer?.kind === 'taken' && !(answer.body.cart as Fields | null)?.completed_at;
      if (open || (await api.beginCart())) return add();
      return { kind: 'unclear', why: 'shop_error' };
    },
    addLine: async ({ ref, quantity }: CartAddition): Promise<LineAnswer> => {
      const path = at('/line-items?fields=id');
      if (!path) return rejected('shop_error');
      const answer = await api.ask('POST', path, { variant_id: ref.variantId, quantity });
      return answer.kind === 'taken' ? { kind: 'taken' } : addFault(answer);
    },
    /** Prices and stock are compared first: Medusa adds at today's price and tells no number. */
    refuse: async (lines: CartAddition[], before: Cart | null): Promise<AddAnswer | null> => {
      if (lines.some(({ ref }) => ref.platform !== MEDUSA || !ref.variantId))
        return rejected('variant_required');
      const ids = lines.map(({ ref }) => ref.productId);
      const known = await askVariants(api, ids, config.regionId);
      if (!known) return null;
      if (lines.length === 1) return refusalOf(lines[0] as CartAddition, known, before);
      // Of several lines one may be sold out and the others not: the shop decides line by line.
      for (const line of lines) {
        const refusal = refusalOf(line, known, before);
        if (refusal?.reason === 'price_changed') return refusal;
      }
      return null;
    },
    setQuantity: (key: string, quantity: number): Promise<ChangeAnswer> => {
      const path = at(`/line-items/${encodeURIComponent(key)}`);
      return quantity === 0 ? send('DELETE', path) : send('POST', path, { quantity });
    },
    applyCode: (code: string): Promise<ChangeAnswer> =>
      send('POST', at('/promotions'), { promo_codes: [code] }),
    removeCode: (code: string): Promise<ChangeAnswer> =>
      send('DELETE', at('/promotions'), { promo_codes: [code] }),
    readNote: async (): Promise<string | null> => {
      const path = at('?fields=metadata');
      if (!path) return '';
      const answer = await api.ask('GET', path);
      if (answer.kind !== 'taken' || !isFields(answer.body.cart)) return null;
      const { metadata } = answer.body.cart;
      return isFields(metadata) && typeof metadata[NOTE] === 'string' ? metadata[NOTE] : '';
    },
    writeNote: (note: string): Promise<ChangeAnswer> =>
      send('POST', at(''), { metadata: { [NOTE]: note } }),
    /** Merged into what others have put there; an empty text takes its name out. */
    setMetadata: (metadata: Fields): Promise<ChangeAnswer> => send('POST', at(''), { metadata }),
  };
};

const rejected = (reason: CartReason) => ({ kind: 'rejected' as const, reason });

const addFault = (answer: Exclude<MedusaAnswer, { kind: 'taken' }>) =>
  answer.kind === 'refused' ? rejected(answer.reason) : answer;

const refusalOf = (
  { ref, quantity, expectedPrice }: CartAddition,
  known: ReadonlyMap<string, MedusaVariant>,
  before: Cart | null,
): Extract<AddAnswer, { kind: 'rejected' }> | null => {
  const variant = known.get(ref.variantId ?? '');
  if (!variant) return rejected('variant_unavailable');
  const { price, stock } = variant;
  if (price && expectedPrice) {
    const same = price.currency === expectedPrice.currency && price.amount === expectedPrice.amount;
    if (!same) return { ...rejected('price_changed'), price };
  }
  if (stock === undefined) return null;
  if (stock === 0) return { ...rejected('out_of_stock'), available: 0 };
  const held = before?.lines.find((line) => line.ref.variantId === ref.variantId)?.quantity ?? 0;
  const available = Math.max(stock - held, 0);
  return quantity > available ? { ...rejected('not_enough_stock'), available } : null;
};
