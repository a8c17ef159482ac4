import type { Order, OrderClaim, OrderLinkKind, ReturnRequested } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Orders, whose they are, and what comes back. */
export const defineOrderTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, primaryKey, sql } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);
  const ofShopper = () => text().notNull().references(parents.shopperId);

  const orders = table(
    'orders',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      order: json<Order>().notNull(),
      standing: text().$type<Order['standing']>().notNull(),
      /** Hash of the buyer's e-mail, for look-ups with it; the address itself is not kept. */
      emailHash: text(),
      /** The shop's own name for the buyer; null for guests. */
      customerId: text(),
      /** As people may type it: letters and digits only. */
      number: text().notNull(),
      currency: text().notNull(),
      /** Minor units. */
      total: int().notNull(),
      refunded: int().notNull(),
      placedAt: instant().notNull(),
      /** When the shop last changed it, by its own clock; null where it does not tell. */
      changedAt: instant(),
      /** What her page said of it, to be held against the shop's own word. */
      claim: json<OrderClaim>(),
      /** Hashes of the cart and check-out tokens it came from. */
      tokens: json<string[]>().notNull(),
      /** Our key, where it stood on the order. */
      attributionKey: text(),
      /** Names its `order_placed` entry, so that it is told once. */
      entryId: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.platform, row.orderId] }),
      index('orders_number').on(row.storeId, row.number, row.placedAt),
      index('orders_customer')
        .on(row.storeId, row.customerId, row.placedAt, row.orderId)
        .where(sql`customer_id is not null`),
      index('orders_placed').on(row.storeId, row.placedAt, row.platform, row.orderId),
    ],
  );

  /** Why an order is believed to be a shopper's. */
  const orderLinks = table(
    'order_links',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      shopperId: ofShopper(),
      kind: text().$type<OrderLinkKind>().notNull(),
      /** Empty where the evidence points at her and not at one conversation of hers. */
      conversationId: text().notNull(),
      at: instant().notNull(),
    },
    (row) => [
      primaryKey({
        columns: [
          row.storeId,
          row.platform,
          row.orderId,
          row.shopperId,
          row.kind,
          row.conversationId,
        ],
      }),
      index('order_links_shopper').on(row.storeId, row.shopperId, row.at),
    ],
  );

  /** A token of a cart or check-out that a shopper's page has shown us: evidence for her order. */
  const cartTokens = table(
    'cart_tokens',
    {
      storeId: inStore(),
      token: text().notNull(),
      shopperId: ofShopper(),
      at: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.token] })],
  );

  /** Reserved before its entry is stored, so that no piece is sent back twice. */
  const returnRequests = table(
    'return_requests',
    {
      conversationId: inConversation(),
      /** The client id of its entry. */
      clientId: text().notNull(),
      /** Of its entry; null until that is stored. */
      seq: int(),
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      request: json<ReturnRequested>().notNull(),
      /** Pieces of each line that had come back before it, by line id. */
      before: json<Record<string, number>>().notNull(),
      standing: text().$type<'open' | 'approved' | 'declined'>().notNull(),
      /** Client id of the answer that settled it. */
      answeredBy: text(),
      /** What the shop calls it, empty where it gave no number; null: the shop was not told. */
      shopNumber: text(),
      updatedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.conversationId, row.clientId] }),
      index('return_requests_order').on(row.storeId, row.platform, row.orderId),
    ],
  );

  /** Shoppers who asked to be told when an order moves on (rule 66). */
  const orderUpdates = table(
    'order_updates',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      shopperId: ofShopper(),
      /** Where she is told. */
      conversationId: inConversation(),
      /** The agent who asked for her; null: she herself. */
      madeBy: text(),
      /** The status she knows. */
      told: text().$type<Order['status']>().notNull(),
      /** The parcels she knows, as they were when she was told of them. */
      parcels: json<Order['tracking']>().notNull().default([]),
      /** When the shop is asked next, unless it tells by itself. */
      lookAt: instant().notNull(),
      endsAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.platform, row.orderId, row.shopperId] }),
      index('order_updates_shopper').on(row.storeId, row.shopperId),
      index('order_updates_look').on(row.lookAt),
      index('order_updates_ends').on(row.endsAt),
    ],
  );

  return { orders, orderLinks, cartTokens, returnRequests, orderUpdates };
};
