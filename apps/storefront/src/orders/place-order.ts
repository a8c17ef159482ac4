import type { CartLine } from '../cart/cart.ts';
import { type Pricing, priceCart } from '../cart/price-cart.ts';
import { variantWords } from '../catalogue/product.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { KeptCart, ShopState } from '../state/shop-state.ts';
import type { Order, Recipient } from './order.ts';

export interface OrderRequest {
  recipient: Recipient;
  giftNote: string;
  /** The total the shopper saw, in minor units. */
  expectedTotal: number;
}

export interface OrderTools extends Pricing {
  state: ShopState;
  newToken: () => string;
  now: () => number;
}

/** Takes the pieces off the shelf and empties the cart, or refuses and changes nothing. */
export function placeOrder(
  cart: KeptCart,
  request: OrderRequest,
  tools: OrderTools,
): Result<Order> {
  const { state, shelf } = tools;
  const priced = priceCart(cart, tools);
  if (priced.lines.length === 0) return refuse('cart_empty', 'Your cart is empty.');
  const short = priced.lines.find((line) => line.quantity > line.stock);
  if (short) return refuseShort(short);
  if (priced.total.amount !== request.expectedTotal) {
    const message = 'The total changed while you were here. Look again before you order.';
    return refuse('cart_changed', message, { price: priced.total });
  }
  state.lastOrderNumber += 1;
  const order: Order = {
    token: tools.newToken(),
    number: `TP-${state.lastOrderNumber}`,
    placedAt: tools.now(),
    lines: priced.lines.map(
      ({ key, url, stock, notices, priceAtAdd, unitPriceBefore, ...line }) => ({
        ...line,
        lineId: key,
      }),
    ),
    codes: priced.codes.filter((code) => code.applied).map(({ code }) => code),
    subtotal: priced.subtotal,
    discount: priced.discount,
    total: priced.total,
    recipient: request.recipient,
    giftNote: request.giftNote,
    cartId: priced.id,
    ...(cart.attributionKey && { attributionKey: cart.attributionKey }),
  };
  for (const line of priced.lines) shelf.setStock(line.variantId, line.stock - line.quantity);
  useCodes(state, order);
  state.orders[order.token] = order;
  Object.assign(cart, { lines: [], codes: [], version: cart.version + 1, lastOrder: order.token });
  // What comes next is another cart.
  cart.id = tools.newToken().slice(0, 16);
  delete cart.attributionKey;
  delete cart.giftNote;
  return accept(order);
}

/** A code made for one shopper works once. */
function useCodes({ discounts }: ShopState, { codes, number }: Order): void {
  for (const code of codes) {
    const made = Object.hasOwn(discounts, code) ? discounts[code] : undefined;
    if (made) made.usedBy = number;
  }
}

function refuseShort({ name, options, stock, variantId }: CartLine): Result<never> {
  const what = [name, variantWords(options)].filter(Boolean).join(', ');
  const about = { variantId, left: stock };
  return stock === 0
    ? refuse('out_of_stock', `${what} sold out a moment ago.`, about)
    : refuse('not_enough_stock', `${what}: only ${stock} left.`, about);
}
