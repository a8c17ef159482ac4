import {
  type Order,
  ok,
  type Result,
  type ReturnRequested,
  refuse,
  type ShopperRequests,
} from '@aisle/protocol';
import { type OrderKey, orders, returnRequests, type Tx } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { returnableOf } from './returnable.ts';
import { visibleOrder } from './visible-order.ts';

type Asked = ShopperRequests['requestReturn']['parsed'];

const absent = refuse('not_found', 'no such order of hers');

/**
 * Rule 24. She asks to send something back. The pieces are reserved first and the entry stored
 * after it, so that two requests at once cannot have the same piece; a retry finds what was
 * reserved.
 */
export const requestReturn: Handler<ShopperRequests['requestReturn'], ShopperCaller> = async (
  house,
  caller,
  asked,
) => {
  const { conversationId, clientId } = asked;
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('message', caller.shopperId));
  if (error) return { ok: false, error };
  const place = { storeId: caller.storeId, conversationId, clientId };
  const content = await house.storage.write((tx) => reserve(tx, caller, asked, house.clock()));
  if (!content.ok) return content;
  const stored = await appendEntry(house, caller, {
    conversationId,
    clientId,
    content: content.value,
  });
  if (!stored.ok) {
    await giveBack(house, stored.error.code, place);
    return stored;
  }
  const { seq } = stored.value.entry;
  await house.storage.write((tx) => returnRequests.setReturnSeq(tx, { ...place, seq }));
  house.rooms.tellWatchingAgents(conversationId, 'orders', { conversationId });
  return stored;
};

/** A log that will never take the entry frees the pieces; one that may take it later does not. */
const giveBack = (
  house: House,
  code: string,
  place: Parameters<typeof returnRequests.dropReturn>[1],
) =>
  code === 'closed' || code === 'not_found'
    ? house.storage.write((tx) => returnRequests.dropReturn(tx, place))
    : Promise.resolve();

async function reserve(
  tx: Tx,
  caller: ShopperCaller,
  asked: Asked,
  at: number,
): Promise<Result<ReturnRequested>> {
  const { conversationId, clientId, platform, orderId } = asked;
  const key: OrderKey = { storeId: caller.storeId, platform, orderId };
  await orders.lockOrders(tx, key.storeId);
  const record = await orders.findOrder(tx, key);
  const order = record && visibleOrder(record, await orders.linksOf(tx, key), caller);
  // The shop's own word must not be answered by way of her page's: she looks it up first.
  if (!record || !order || order.standing !== record.order.standing) return absent;
  const known = await returnRequests.returnsOf(tx, key);
  const same = known.find(
    (one) => one.conversationId === conversationId && one.clientId === clientId,
  );
  if (same) return ok(same.request);
  const request = describe(order, asked);
  if (!request) return refuse('invalid', 'no such line in the order');
  if (!fits(request, returnableOf(order, known)))
    return refuse('invalid', 'these pieces are not there to be sent back');
  const before = Object.fromEntries(order.lines.map(({ lineId, returned }) => [lineId, returned]));
  await returnRequests.saveReturn(tx, { ...key, conversationId, clientId, request, before, at });
  return ok(request);
}

/** The request in the shop's own words for the lines; null when a line is not the order's. */
const describe = (order: Order, asked: Asked): ReturnRequested | null => {
  const lines = asked.lines.map(({ lineId, ...wish }) => {
    const line = order.lines.find((one) => one.lineId === lineId);
    return line && { lineId, name: line.name, options: line.options, ...wish };
  });
  const known = lines.filter((line) => line !== undefined);
  if (known.length < lines.length) return null;
  const { platform, orderId, wish, comment } = asked;
  return {
    ...{ kind: 'return_requested', platform, orderId, number: order.number, wish, lines: known },
    ...(comment !== undefined && { comment }),
  };
};

/** One line may stand there twice, with two reasons. */
const fits = ({ lines }: ReturnRequested, left: Record<string, number>): boolean => {
  const wanted = new Map<string, number>();
  for (const { lineId, quantity } of lines)
    wanted.set(lineId, (wanted.get(lineId) ?? 0) + quantity);
  return [...wanted].every(([lineId, pieces]) => pieces <= (left[lineId] ?? 0));
};
