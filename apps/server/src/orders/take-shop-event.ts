import type { ShopOrder, WebhookEvent } from '@aisle/commerce';
import type { OrderRecord } from '@aisle/storage';
import type { House } from '../house.ts';
import { type Asked, askConnector } from './ask-connector.ts';
import { keepOrder } from './keep-order.ts';

/** The shop's own word on an order: kept as verified. Addresses and e-mail end here. */
export const takeShopOrder = (
  house: House,
  storeId: string,
  { order, changedAt, email, customerId, cartTokens, attributionKey }: ShopOrder,
): Promise<OrderRecord> =>
  keepOrder(house, {
    storeId,
    order: { ...order, standing: 'verified' },
    changedAt,
    emailHash: email === undefined ? undefined : emailHash(house, email),
    customerId: customerId?.slice(0, 200),
    tokens: cartTokens.map(house.keyedHash),
    attributionKey,
  });

/** One address in whatever letters; only this keyed hash of it is kept. */
export const emailHash = (house: House, email: string): string =>
  house.keyedHash(`e-mail ${email.normalize('NFKC').trim().toLowerCase()}`);

/** Orders among what the shop tells by itself. */
export async function takeShopEvent(
  house: House,
  storeId: string,
  event: WebhookEvent['event'],
): Promise<void> {
  if (event.kind === 'order') await takeShopOrder(house, storeId, event.order);
  if (event.kind !== 'order_changed') return;
  await renewOrder(house, storeId, event.orderId);
}

/** Asks the shop how an order stands now, and keeps that. Answers what became of the question. */
export async function renewOrder(
  house: House,
  storeId: string,
  orderId: string,
): Promise<Asked<unknown>['at']> {
  const asked = await askConnector(house, storeId, (shop) => shop.findOrder(orderId));
  if (asked.at === 'answered' && asked.value) await takeShopOrder(house, storeId, asked.value);
  return asked.at;
}
