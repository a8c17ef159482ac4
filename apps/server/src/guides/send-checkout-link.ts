import { ShopError } from '@aisle/commerce';
import {
  type AgentRequests,
  type Cart,
  type CheckoutLink,
  ok,
  type Result,
  refuse,
} from '@aisle/protocol';
import { carts, conversations } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

/** The shop makes a link with her cart in it; she opens it here or on her phone. */
export const sendCheckoutLink: Handler<AgentRequests['sendCheckoutLink'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (!found) return refuse('not_found', 'no such conversation');
  const cart = (await carts.findCart(read, storeId, found.shopperId))?.cart;
  if (!cart || cart.lines.length === 0)
    return refuse('stale', 'her cart is empty, or she does not share it');
  const url = await makeLink(house, { storeId, conversationId, cart });
  if (!url.ok) return url;
  const content: CheckoutLink = {
    kind: 'checkout_link',
    url: url.value,
    pieces: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: cart.subtotal,
    ...(text !== undefined && { text }),
  };
  return appendEntry(house, caller, { conversationId, clientId, content });
};

type Wanted = { storeId: string; conversationId: string; cart: Cart };

async function makeLink(
  { connectorOf, log }: House,
  { storeId, conversationId, cart }: Wanted,
): Promise<Result<string>> {
  const connector = await connectorOf(storeId);
  if (!connector?.capabilities.checkoutLink)
    return refuse('unsupported', 'this shop makes no links to pay; point at the check-out instead');
  const lines = cart.lines.map(({ ref, quantity }) => ({ ref, quantity }));
  const code = cart.codes.find(({ applied }) => applied)?.code;
  try {
    // The conversation is named on the order, as evidence of what led to it.
    const wish = { lines, attributionKey: conversationId, ...(code !== undefined && { code }) };
    return ok(await connector.createCheckoutLink(wish));
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    log.warn({ storeId, err: error }, 'the shop made no link to pay');
    return error.problem === 'refused'
      ? refuse('invalid', error.message)
      : refuse('unavailable', 'the shop did not answer', error.retryAfterMs ?? 3_000);
  }
}
