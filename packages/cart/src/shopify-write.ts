import type { Cart } from '@aisle/protocol';
import type { AddAnswer } from './adding.ts';
import type { ShopAnswer } from './ask-shop.ts';
import type { ChangeAnswer } from './changing.ts';
import type { CartAddition, CartReason } from './port.ts';
import { type Fields, isFields, readKey, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import { type ActionAnswer, actionOf, callAction, isConfigured, postCart } from './shopify-api.ts';
import { faultOfLine } from './shopify-product.ts';
import { reasonOf } from './shopify-reasons.ts';
import { knowsTheme } from './shopify-refresh.ts';

/** Writes Shopify's cart, by its standard actions or by the Ajax API. */
export const createShopifyWriter = (page: ShopPage) => {
  let drawn = false;

  // Where Shopify does not know the theme its update reloads the page under her hands.
  const updateCart = () => {
    const action = actionOf(page, 'updateCart');
    return action && (isConfigured(action) || knowsTheme(page)) ? action : undefined;
  };
  const act = async (payload: Fields): Promise<ActionAnswer | null> => {
    const action = updateCart();
    drawn = action !== undefined;
    return action ? (await callAction(page, action, payload)).answer : null;
  };
  const update = async (body: Fields): Promise<ChangeAnswer> =>
    changeAnswer(await postCart(page, 'update', body));

  return {
    /** Whether the theme has shown the last change by itself. */
    drawn: () => drawn,
    update,

    add: async (lines: CartAddition[]): Promise<AddAnswer> => {
      if (!lines.every(({ ref }) => ref.variantId)) {
        return { kind: 'rejected', reason: 'variant_required' };
      }
      const priced = lines.filter((line) => line.expectedPrice);
      const faults = await Promise.all(priced.map((line) => faultOfLine(page, line)));
      const fault = faults.find((one) => one !== null);
      if (fault) return fault;
      const answer = await act({
        lines: lines.map(({ ref, quantity }) => ({
          merchandiseId: `gid://shopify/ProductVariant/${ref.variantId}`,
          quantity,
        })),
      });
      if (answer?.kind === 'unclear') return answer;
      if (answer) return answer.codes.length > 0 ? doubtful(answer.codes) : taken;
      const items = lines.map(({ ref, quantity }) => ({ id: Number(ref.variantId), quantity }));
      const posted = await postCart(page, 'add', { items });
      if (posted.kind !== 'refused') return addAnswer(posted);
      // A 422 says so in the shop's language, and may come with a part of it added.
      const why = (await Promise.all(lines.map((line) => faultOfLine(page, line)))).find(Boolean);
      const reason = posted.status === 422 ? 'not_enough_stock' : refusalOf(posted);
      const otherwise = why ?? { kind: 'rejected', reason };
      return { kind: 'doubtful', otherwise };
    },

    setQuantity: async (before: Cart, key: string, quantity: number): Promise<ChangeAnswer> => {
      const id = updateCart() && (await lineIdOf(page, key));
      const answer = id ? await act({ lines: [{ id, quantity }] }) : null;
      if (answer) return actionAnswer(answer);
      drawn = false;
      const posted = changeAnswer(await postCart(page, 'change', { id: key, quantity }));
      const more = quantity > (before.lines.find((line) => line.key === key)?.quantity ?? 0);
      const stock = posted.kind === 'refused' && posted.reason === 'shop_error' && more;
      return stock ? { ...posted, reason: 'not_enough_stock' } : posted;
    },

    setCodes: async (codes: string[]): Promise<ChangeAnswer> => {
      const answer = await act({ discountCodes: codes });
      return answer ? actionAnswer(answer) : update({ discount: codes.join() });
    },
  };
};

const taken: AddAnswer = { kind: 'taken', cart: null };

const doubtful = (codes: string[]): AddAnswer => ({
  kind: 'doubtful',
  otherwise: { kind: 'rejected', reason: reasonOf(codes) ?? 'shop_error' },
});

const actionAnswer = (answer: ActionAnswer): ChangeAnswer => {
  if (answer.kind === 'unclear') return answer;
  const reason = reasonOf(answer.codes) ?? (answer.declined ? 'shop_error' : undefined);
  return reason ? { kind: 'refused', reason } : { kind: 'done' };
};

const addAnswer = (answer: Exclude<ShopAnswer, { kind: 'refused' }>): AddAnswer => {
  if (answer.kind === 'rate_limited') return { kind: 'rejected', reason: 'rate_limited' };
  return answer.kind === 'taken' ? taken : answer;
};

const changeAnswer = (answer: ShopAnswer): ChangeAnswer => {
  if (answer.kind === 'rate_limited') return { kind: 'refused', reason: 'rate_limited' };
  if (answer.kind === 'refused') return { kind: 'refused', reason: refusalOf(answer) };
  return answer.kind === 'taken' ? { kind: 'done' } : answer;
};

const refusalOf = ({ status }: { status: number }): CartReason => {
  if (status === 401 || status === 403) return 'auth';
  return status === 404 ? 'variant_unavailable' : 'shop_error';
};

/** The action's own id of a line of cart.js, by the part of the key that both have. */
const lineIdOf = async (page: ShopPage, key: string): Promise<string | undefined> => {
  const getCart = actionOf(page, 'getCart');
  const cart = getCart && (await callAction(page, getCart)).result.cart;
  const lines = isFields(cart) ? cart.lines : undefined;
  const found = readList(isFields(lines) ? lines.nodes : lines)
    .flatMap((line) => (isFields(line) ? (readKey(line.id, 300) ?? []) : []))
    .filter((id) => id.includes(key.split(':').at(-1) ?? key));
  return found.length === 1 ? found[0] : undefined;
};
