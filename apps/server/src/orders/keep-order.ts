import type { Order, OrderClaim } from '@aisle/protocol';
import { attributions, type OrderLink, type OrderRecord, orders, type Tx } from '@aisle/storage';
import { v7 } from 'uuid';
import { countOrder } from '../attribution/count-order.ts';
import type { House } from '../house.ts';
import { announceOrder } from './announce-order.ts';
import { findEvidence } from './evidence.ts';
import { mergeOrders } from './merge-orders.ts';
import { namesOf, plainNumber } from './plain-number.ts';
import { tellOrderUpdates } from './tell-order-updates.ts';

/** An order as somebody tells of it. */
export type HeardOrder = {
  storeId: string;
  order: Order;
  changedAt?: number | undefined;
  emailHash?: string | undefined;
  customerId?: string | undefined;
  tokens?: string[] | undefined;
  attributionKey?: string | undefined;
  /** With an order that only her page tells of. */
  claim?: { by: string; what: OrderClaim } | undefined;
};

/** A page's word and the shop's are of one order only if they are about as old. */
const SAME_ORDER_MS = 86_400_000;

/**
 * Keeps an order: merged with what is known of it, linked to whom the evidence points at, counted,
 * and told to both sides. Hearing the same again changes nothing (rule 22).
 */
export async function keepOrder(house: House, heard: HeardOrder): Promise<OrderRecord> {
  const at = house.clock();
  const kept = await house.storage.write((tx) => keep(tx, heard, at));
  await announceOrder(house, kept);
  await tellOrderUpdates(house, kept);
  return kept;
}

async function keep(tx: Tx, heard: HeardOrder, at: number): Promise<OrderRecord> {
  const { storeId } = heard;
  await orders.lockOrders(tx, storeId);
  const known = await findKnown(tx, heard);
  const claim = heard.claim && isFirstWord(known, at) ? heard.claim : undefined;
  const record = { ...merged(known, { ...heard, claim }), checkedAt: at };
  if (known && known.orderId !== record.orderId) await rename(tx, known, record);
  await orders.saveOrder(tx, record);
  for (const link of await findEvidence(tx, record)) await orders.linkOrder(tx, record, link);
  if (claim) await orders.linkOrder(tx, record, pageEvent(claim.by, at));
  await countOrder(tx, { storeId, platform: record.platform, orderId: record.orderId });
  return record;
}

const pageEvent = (shopperId: string, at: number): OrderLink => ({
  ...{ shopperId, kind: 'page_event', conversationId: '', at },
});

/** Who comes second with a claim, or with one for an old order, has found a number somewhere. */
const isFirstWord = (known: OrderRecord | null, at: number): boolean =>
  known === null || (known.claim === null && Math.abs(at - known.order.placedAt) <= SAME_ORDER_MS);

/** The order under its own name, or what a page had told of it under another. */
async function findKnown(
  tx: Tx,
  { storeId, order, claim }: HeardOrder,
): Promise<OrderRecord | null> {
  const named = await orders.findOrder(tx, { storeId, ...nameOf(order) });
  if (named) return named;
  const names = namesOf(order);
  for (const number of names) {
    const alike = await orders.findOrdersByNumber(tx, storeId, number);
    const same = alike.find((other) => isSameOrder(other.order, order));
    if (same) return same;
  }
  // Her page may name by the end of its id what the shop has told of already.
  const hers = claim ? await orders.ordersOfShopper(tx, storeId, claim.by) : [];
  const isCalledSo = (other: Order) => namesOf(other).some((name) => names.includes(name));
  return hers.find((one) => isCalledSo(one.order) && isSameOrder(one.order, order)) ?? null;
}

const nameOf = ({ platform, orderId }: Order) => ({ platform, orderId });

/** Pages often call an order otherwise than the shop's server; its number and total do not differ. */
const isSameOrder = (a: Order, b: Order): boolean =>
  a.standing !== b.standing &&
  a.total.amount === b.total.amount &&
  a.currency === b.currency &&
  Math.abs(a.placedAt - b.placedAt) <= SAME_ORDER_MS;

function merged(known: OrderRecord | null, heard: HeardOrder): Omit<OrderRecord, 'checkedAt'> {
  const changedAt = heard.changedAt ?? null;
  const now = known ? mergeOrders(known, { order: heard.order, changedAt }) : null;
  const order = now?.order ?? heard.order;
  return {
    storeId: heard.storeId,
    ...nameOf(order),
    order,
    emailHash: heard.emailHash ?? known?.emailHash ?? null,
    customerId: heard.customerId ?? known?.customerId ?? null,
    number: plainNumber(order.number),
    changedAt: now ? now.changedAt : changedAt,
    claim: known?.claim ?? heard.claim?.what ?? null,
    tokens: [...new Set([...(known?.tokens ?? []), ...(heard.tokens ?? [])])].sort(),
    attributionKey: heard.attributionKey ?? known?.attributionKey ?? null,
    entryId: known?.entryId ?? v7(),
  };
}

/** The shop calls it otherwise than her page did: all that was tied to it goes along. */
async function rename(tx: Tx, from: OrderRecord, to: OrderRecord): Promise<void> {
  const links = await orders.linksOf(tx, from);
  const { standing, currency, placedAt } = from.order;
  await attributions.replaceAttributions(tx, { ...from, standing, currency, placedAt }, []);
  await orders.dropOrder(tx, from);
  await orders.saveOrder(tx, to);
  for (const link of links) await orders.linkOrder(tx, to, link);
}
