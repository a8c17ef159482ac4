import type { OrderPlaced } from '@aisle/protocol';
import { conversations, type OrderLink, type OrderRecord, orders } from '@aisle/storage';
import { DAY_MS } from '../attribution/attribute-order.ts';
import { announceStored } from '../conversations/append-entry.ts';
import type { House } from '../house.ts';
import { believedLinks } from './evidence.ts';
import { mismatchOf, piecesOf } from './mismatch.ts';

/**
 * Tells both sides of an order, once, in the conversation it belongs to; whoever has a conversation
 * of hers open asks for its orders again. An order from before the chat is not told.
 */
export async function announceOrder(house: House, record: OrderRecord): Promise<void> {
  const { read } = house.storage;
  const { storeId } = record;
  const links = await orders.linksOf(read, record);
  const [link] = believedLinks(links, mismatchOf(record.order, record.claim) !== null);
  const told = link ?? links.find(({ kind }) => kind === 'page_event');
  if (told) await tellPlaced(house, record, told);
  for (const shopperId of new Set(links.map((one) => one.shopperId))) {
    const latest = await conversations.latestConversation(read, storeId, shopperId);
    if (!latest) continue;
    const { conversationId } = latest;
    house.rooms.tellConversation(conversationId, 'orders', { conversationId });
  }
}

async function tellPlaced(house: House, record: OrderRecord, link: OrderLink): Promise<void> {
  const { storage } = house;
  const { storeId, order, entryId: clientId } = record;
  const latest = await conversations.latestConversation(storage.read, storeId, link.shopperId);
  if (!latest || latest.createdAt > order.placedAt) return;
  // By her sign-in orders of long ago become known: no news to anybody.
  if (link.kind === 'customer' && house.clock() - order.placedAt > DAY_MS) return;
  const stored = await storage.append({
    storeId,
    conversationId: latest.conversationId,
    clientId,
    author: { kind: 'system' },
    content: placed(record, link),
  });
  if (stored.ok && !stored.value.repeated) announceStored(house, storeId, stored.value);
}

/** What is known by her page alone is told in her page's words: they tell her nothing new. */
const placed = ({ order, claim, orderId }: OrderRecord, { kind }: OrderLink): OrderPlaced => {
  const own = kind === 'page_event' && claim;
  return {
    kind: 'order_placed',
    orderId: own ? claim.orderId : orderId,
    number: own ? (claim.number ?? claim.orderId) : order.number,
    total: own ? claim.total : order.total,
    pieces: piecesOf(own ? claim.lines : order.lines),
    standing: own && mismatchOf(order, claim) ? 'reported' : order.standing,
  };
};
