import type { Cart, CartReason } from '@aisle/protocol';
import type { AddAnswer } from './adding.ts';
import type { LineAnswer } from './line-by-line.ts';
import { readCurrency } from './money.ts';
import type { CartAddition } from './port.ts';
import { type Fields, isFields, readList, readQuantity } from './read-fields.ts';
import { type VendureAnswer, type VendureApi, vendureReason } from './vendure-api.ts';
import { ORDER_FIELDS, VENDURE, vendureMoney } from './vendure-cart.ts';

const RESULT = `
  __typename ... on Order { ${ORDER_FIELDS} } ... on ErrorResult { errorCode message }`;
const STOCK = `${RESULT} ... on InsufficientStockError { quantityAvailable }`;

/** A mutation's own result, or why there is none. */
export type VendureResult =
  | { kind: 'told'; result: Fields }
  | Exclude<VendureAnswer, { kind: 'data' }>;

type Sent = Promise<VendureResult>;

const codeOf = (told: VendureResult): unknown =>
  told.kind === 'told' ? told.result.errorCode : undefined;

/** Changes of the active order. A refusal arrives as a result with status 200, or as an error. */
export const createVendureWriter = (api: VendureApi, config: Fields) => {
  const send = async (name: string, mutation: string, variables: Fields): Sent => {
    const answer = await api.ask(mutation, variables);
    if (answer.kind !== 'data') return answer;
    const told = answer.data[name];
    return isFields(told) ? { kind: 'told', result: told } : { kind: 'unclear', why: 'shop_error' };
  };

  /** She went to the till and came back: her order opens again, as it does on the shop's cart page. */
  const sendOpen = async (name: string, mutation: string, variables: Fields): Sent => {
    const told = await send(name, mutation, variables);
    if (codeOf(told) !== 'ORDER_MODIFICATION_ERROR') return told;
    await api.ask('mutation { transitionOrderToState(state: "AddingItems") { __typename } }');
    return send(name, mutation, variables);
  };

  const adjust = (id: string, quantity: number): Sent =>
    sendOpen(
      'adjustOrderLine',
      `mutation ($id: ID!, $quantity: Int!) {
        adjustOrderLine(orderLineId: $id, quantity: $quantity) { ${STOCK} }
      }`,
      { id, quantity },
    );

  return {
    addLine: async ({ ref, quantity }: CartAddition, before: Cart | null): Promise<LineAnswer> => {
      if (ref.platform !== VENDURE || !ref.variantId) return rejected('variant_required');
      const told = await sendOpen(
        'addItemToOrder',
        `mutation ($id: ID!, $quantity: Int!) {
          addItemToOrder(productVariantId: $id, quantity: $quantity) { ${STOCK} }
        }`,
        { id: ref.variantId, quantity },
      );
      return lineAnswer(
        told,
        before?.lines.some((line) => line.ref.variantId === ref.variantId),
      );
    },
    /** The price she saw is compared first, for Vendure adds at whatever price it has now. */
    refusePrices: async (lines: CartAddition[]): Promise<AddAnswer | null> => {
      const priced = lines.filter(({ expectedPrice }) => expectedPrice);
      if (priced.length === 0) return null;
      const ids = [...new Set(priced.map(({ ref }) => ref.productId))];
      const answer = await api.ask(
        `query ($ids: [String!]!) {
          products(options: { filter: { id: { in: $ids } } }) {
            items { variants { id priceWithTax currencyCode } }
          }
        }`,
        { ids },
      );
      return answer.kind === 'data' ? comparePrices(priced, answer.data, config) : addFault(answer);
    },
    /** Too many are cut to what there is, with status 200: the line is put back as it was. */
    setQuantity: async (key: string, quantity: number, expected: number): Sent => {
      const told = await adjust(key, quantity);
      if (codeOf(told) === 'INSUFFICIENT_STOCK_ERROR') await adjust(key, expected);
      return told;
    },
    applyCode: (code: string): Sent =>
      sendOpen(
        'applyCouponCode',
        `mutation ($code: String!) { applyCouponCode(couponCode: $code) { ${RESULT} } }`,
        { code },
      ),
    removeCode: (code: string): Sent =>
      send(
        'removeCouponCode',
        `mutation ($code: String!) { removeCouponCode(couponCode: $code) { ${ORDER_FIELDS} } }`,
        { code },
      ),
    /** A custom field of the order that the merchant made for it. */
    setField: (name: string, value: string): Sent =>
      send(
        'setOrderCustomFields',
        `mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) { ${RESULT} } }`,
        { input: { customFields: { [name]: value } } },
      ),
  };
};

const rejected = (reason: CartReason) => ({ kind: 'rejected' as const, reason });

const lineAnswer = (told: VendureResult, held = false): LineAnswer => {
  if (told.kind === 'refused') return rejected(told.reason);
  if (told.kind === 'unclear') return told;
  const { errorCode, quantityAvailable } = told.result;
  if (!errorCode) return { kind: 'taken' };
  const available = readQuantity(quantityAvailable);
  if (errorCode !== 'INSUFFICIENT_STOCK_ERROR') return rejected(vendureReason(errorCode));
  // Nothing is left: of what she has in her cart already, or at all.
  const reason = available === 0 && !held ? 'out_of_stock' : 'not_enough_stock';
  // Vendure adds what is left and says no.
  const otherwise = { ...rejected(reason), ...(available !== undefined && { available }) };
  return { kind: 'doubtful', otherwise };
};

const addFault = (answer: Exclude<VendureAnswer, { kind: 'data' }>): AddAnswer =>
  answer.kind === 'refused' ? rejected(answer.reason) : answer;

const comparePrices = (lines: CartAddition[], data: Fields, config: Fields): AddAnswer | null => {
  const items = isFields(data.products) ? readList(data.products.items) : [];
  const variants = items.flatMap((item) =>
    isFields(item) ? readList(item.variants).filter(isFields) : [],
  );
  for (const { ref, expectedPrice } of lines) {
    const variant = variants.find(({ id }) => String(id) === ref.variantId);
    if (!variant) return rejected('variant_unavailable');
    const currency = readCurrency(variant.currencyCode);
    const price = currency ? vendureMoney(variant.priceWithTax, currency, config) : null;
    const same =
      price?.currency === expectedPrice?.currency && price?.amount === expectedPrice?.amount;
    if (price && !same) return { ...rejected('price_changed'), price };
  }
  return null;
};
