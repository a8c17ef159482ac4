import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import {
  conversations,
  type OrderLink,
  type OrderRecord,
  orders,
  orderUpdates,
  returnRequests,
  shoppers,
} from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { shopOf } from './ask-connector.ts';
import { strongestFirst } from './evidence.ts';
import { mismatchOf } from './mismatch.ts';
import { isAskedFor, updatesOf } from './order-course.ts';
import { returnsShown } from './returnable.ts';
import { renewOrder } from './take-shop-event.ts';
import { visibleOrder } from './visible-order.ts';

/** How many of her newest orders are asked for anew when an agent looks, and how seldom. */
const RENEWED = 3;
const FRESH_MS = 30_000;

/** The orders of the shopper an agent talks to; the newest are asked for anew. */
export const fetchShopperOrders: Handler<AgentRequests['fetchShopperOrders'], AgentCaller> = async (
  house,
  { storeId },
  { conversationId },
) => {
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (!found) return refuse('not_found', 'no such conversation');
  const shopper = await shoppers.findShopper(read, storeId, found.shopperId);
  const customerId = shopper?.customer?.customerId;
  const answered =
    customerId === undefined || (await house.customerOrders.refresh(house, storeId, customerId));
  const known = await orders.ordersOfShopper(read, storeId, found.shopperId);
  const stale = !answered || (await renew(house, storeId, known.slice(0, RENEWED)));
  const connector = await shopOf(house, storeId);
  const now = await orders.ordersOfShopper(read, storeId, found.shopperId);
  const { shopperId } = found;
  const wishes = await orderUpdates.wishesOf(read, { storeId, shopperId });
  const canAsk = connector?.capabilities.orders ?? false;
  return ok({
    orders: await Promise.all(
      now.map(async (record) => {
        const links = await orders.linksOf(read, record);
        const seen = visibleOrder(record, links, { shopperId, customerId });
        const asked = isAskedFor(wishes, record);
        return {
          ...(await describe(house, record, { links, shopperId })),
          updates: updatesOf(record.order, { seen, asked, canAsk }),
        };
      }),
    ),
    shopTakesReturns: connector?.capabilities.returns ?? false,
    stale,
  });
};

/** Asks the shop again; true where it could not be asked. */
async function renew(house: House, storeId: string, known: OrderRecord[]): Promise<boolean> {
  const old = known.filter(({ checkedAt }) => house.clock() - (checkedAt ?? 0) > FRESH_MS);
  const answers = await Promise.all(old.map(({ orderId }) => renewOrder(house, storeId, orderId)));
  return answers.includes('failed');
}

async function describe(
  { storage: { read } }: House,
  record: OrderRecord,
  { links, shopperId }: { links: OrderLink[]; shopperId: string },
) {
  const hers = links.filter((link) => link.shopperId === shopperId);
  return {
    order: record.order,
    links: strongestFirst(hers).map(({ kind, at }) => ({ kind, at })),
    mismatch: mismatchOf(record.order, record.claim),
    returns: returnsShown(await returnRequests.returnsOf(read, record)),
  };
}
