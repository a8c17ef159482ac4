import { type AgentRequests, ok, type Refusal, refuse } from '@aisle/protocol';
import { type OrderRecord, type OrderWish, orders, orderUpdates, shoppers } from '@aisle/storage';
import { type Whose, whoseConversation } from '../conversations/whose-conversation.ts';
import type { Caller, Handler, House } from '../house.ts';
import { shopOf } from './ask-connector.ts';
import { LOOK_AT_ORDERS_MS } from './look-at-orders.ts';
import { updatesOf } from './order-course.ts';
import { tellOrderUpdates } from './tell-order-updates.ts';
import { visibleOrder } from './visible-order.ts';

/** An order that has not come to an end by then is told of no more. */
const MOST_MS = 120 * 24 * 3_600_000;

/** She asks to be told how an order goes on, or an agent does for her; or no more (rule 66). */
export const setOrderUpdates: Handler<AgentRequests['setOrderUpdates'], Caller> = async (
  house,
  caller,
  { conversationId, on, ...name },
) => {
  const hers = await whoseConversation(house, caller, { conversationId, what: 'orders' });
  if (!hers.ok) return hers;
  const wished = { ...hers.value, ...name, conversationId };
  const error = on ? await begin(house, caller, wished) : null;
  if (error) return { ok: false, error };
  if (!on) await house.storage.write((tx) => orderUpdates.endWish(tx, wished));
  house.rooms.tellConversation(conversationId, 'orders', { conversationId });
  return ok(null);
};

type Wished = Pick<OrderWish, 'storeId' | 'platform' | 'orderId' | 'shopperId' | 'conversationId'>;

/** Begins to tell her of an order; answers what is against it. */
async function begin(house: House, caller: Caller, wished: Wished): Promise<Refusal | null> {
  const { storage, clock } = house;
  const record = await orders.findOrder(storage.read, wished);
  const seen = record && (await seenByHer(house, caller, wished, record));
  if (!record || !seen) return refuse('not_found', 'no such order of hers').error;
  const canAsk = (await shopOf(house, wished.storeId))?.capabilities.orders ?? false;
  if (updatesOf(record.order, { seen, asked: false, canAsk }) === 'none')
    return refuse('unsupported', 'nothing is told of this order').error;
  const at = clock();
  const wish = {
    ...{ ...wished, told: record.order.status, parcels: record.order.tracking },
    madeBy: caller.kind === 'agent' ? caller.agent.agentId : null,
    ...{ lookAt: at + LOOK_AT_ORDERS_MS, endsAt: at + MOST_MS },
  };
  if (!(await storage.write((tx) => orderUpdates.addWish(tx, wish))))
    return refuse('not_found', 'no such conversation').error;
  // It may have moved on between the look at it and the wish.
  const now = await orders.findOrder(storage.read, wished);
  if (now) await tellOrderUpdates(house, now);
  return null;
}

/** The order as far as its shopper may see it, whoever asks. */
async function seenByHer(
  { storage: { read } }: House,
  caller: Caller,
  { storeId, shopperId }: Whose,
  record: OrderRecord,
) {
  const links = await orders.linksOf(read, record);
  if (caller.kind === 'shopper') return visibleOrder(record, links, caller);
  const shopper = await shoppers.findShopper(read, storeId, shopperId);
  return visibleOrder(record, links, { shopperId, customerId: shopper?.customer?.customerId });
}
