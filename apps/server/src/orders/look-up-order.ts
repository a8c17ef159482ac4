import { setTimeout as pause } from 'node:timers/promises';
import { ok, type ShopperRequests } from '@aisle/protocol';
import { type OrderRecord, orders, returnRequests } from '@aisle/storage';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { askConnector } from './ask-connector.ts';
import { plainNumber } from './plain-number.ts';
import { shownToShopper } from './returnable.ts';
import { emailHash, takeShopOrder } from './take-shop-event.ts';

/** Answers leave at multiples of this, so that their time does not tell what was found. */
const ANSWER_EVERY_MS = 500;

/**
 * Rule 23. She knows an order's number and e-mail, so she may see it. A wrong number and a wrong
 * e-mail take the same way and get the same answer in the same time.
 */
export const lookUpOrder: Handler<ShopperRequests['lookUpOrder'], ShopperCaller> = async (
  house,
  caller,
  { number, email },
) => {
  const { storeId, shopperId } = caller;
  const wanted = plainNumber(number);
  const error =
    (await house.limits.take('lookUp', shopperId)) ??
    (await house.limits.take('lookUpFromAddress', `${storeId} ${caller.address}`)) ??
    (await house.limits.take('lookUpOfNumber', `${storeId} ${wanted}`));
  if (error) return { ok: false, error };
  const began = performance.now();
  const found = await find(house, storeId, wanted, email);
  if (found)
    await house.storage.write((tx) =>
      orders.linkOrder(tx, found, {
        ...{ shopperId, kind: 'look_up', conversationId: '', at: house.clock() },
      }),
    );
  const shown = found && (await returnRequests.returnsOf(house.storage.read, found));
  await pause(ANSWER_EVERY_MS - ((performance.now() - began) % ANSWER_EVERY_MS));
  return ok({ order: found && shown ? shownToShopper(found.order, shown) : null });
};

async function find(
  house: House,
  storeId: string,
  number: string,
  email: string,
): Promise<OrderRecord | null> {
  const hash = emailHash(house, email);
  // By number alone: the shop is asked the same whether the e-mail fits or not.
  const asked = await askConnector(house, storeId, (shop) => shop.findOrders({ number }));
  const told = asked.at === 'answered' ? asked.value : [];
  const hers = told.find(
    ({ order, email: of = '' }) =>
      plainNumber(order.number) === number && emailHash(house, of) === hash,
  );
  if (hers) return takeShopOrder(house, storeId, hers);
  const kept = await orders.findOrdersByNumber(house.storage.read, storeId, number);
  return kept.find((record) => record.emailHash === hash) ?? null;
}
