import type {
  AttributionEvidence,
  AttributionTouch,
  Gift,
  Order,
  OrderClaim,
  OrderLinkKind,
  PhotoLight,
  ReturnRequested,
  Shortlist,
  StoreSettings,
} from '@aisle/protocol';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Kit } from './sqlite/kit.ts';

/**
 * `applying`: a page of hers has claimed it and changes the cart right now; `superseded`: a newer
 * proposal has taken its place.
 */
export type ProposalStanding =
  | 'open'
  | 'applying'
  | 'accepted'
  | 'declined'
  | 'superseded'
  | 'undone';

/** Columns of the tables these rows belong to. */
type Parents = Record<'storeId' | 'conversationId' | 'shopperId', () => AnySQLiteColumn>;

/** What selling needs: the shop behind a store, offers, orders and what they are owed to. */
export const defineCommerceTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);
  const ofShopper = () => text().notNull().references(parents.shopperId);

  /** The shop a store is connected to. Keys are sealed with the server's secret. */
  const connections = table('connections', {
    storeId: text().primaryKey().references(parents.storeId),
    platform: text().notNull(),
    settings: json<Record<string, string>>().notNull(),
    sealedKeys: text(),
    /** Why the shop could not be asked the last time; null: it could. */
    problem: text(),
    checkedAt: instant(),
    updatedAt: instant().notNull(),
  });

  const storeSettings = table('store_settings', {
    storeId: text().primaryKey().references(parents.storeId),
    settings: json<StoreSettings>().notNull(),
    updatedAt: instant().notNull(),
  });

  /** A picture of a product, true to colour; its files lie under `fileKey`. */
  const photos = table(
    'photos',
    {
      photoId: text().primaryKey(),
      storeId: inStore(),
      platform: text().notNull(),
      productId: text().notNull(),
      light: text().$type<PhotoLight>().notNull(),
      colour: text(),
      fileKey: text().notNull(),
      /** Of the largest size, in pixels. */
      width: int().notNull(),
      height: int().notNull(),
      author: text().notNull(),
      at: instant().notNull(),
    },
    (row) => [index('photos_product').on(row.storeId, row.platform, row.productId, row.photoId)],
  );

  const shortlists = table('shortlists', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    items: json<Shortlist>().notNull(),
    updatedAt: instant().notNull(),
  });

  const gifts = table('gifts', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    gift: json<Gift>().notNull(),
    updatedAt: instant().notNull(),
  });

  /** Where a cart proposal stands: one answer, whichever tab or retry brings it first. */
  const proposals = table(
    'proposals',
    {
      conversationId: inConversation(),
      seq: int().notNull(),
      storeId: inStore(),
      agentId: text().notNull(),
      standing: text().$type<ProposalStanding>().notNull(),
      /** With `applying`, also the name of the claim. */
      updatedAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.conversationId, row.seq] })],
  );

  /** A discount code made for one conversation. */
  const discountCodes = table(
    'discount_codes',
    {
      storeId: inStore(),
      code: text().notNull(),
      conversationId: inConversation(),
      agentId: text().notNull(),
      percent: int().notNull(),
      createdAt: instant().notNull(),
      expiresAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.code] }),
      index('discount_codes_conversation').on(row.storeId, row.conversationId, row.code),
    ],
  );

  /** Lets one shopper go on with her conversation elsewhere, once. Only a hash is kept. */
  const resumeLinks = table('resume_links', {
    tokenHash: text().primaryKey(),
    storeId: inStore(),
    shopperId: ofShopper(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  });

  /** Further browsers of one shopper, each with a secret of its own. */
  const devices = table(
    'devices',
    {
      storeId: inStore(),
      credentialHash: text().notNull(),
      shopperId: ofShopper(),
      createdAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.credentialHash] })],
  );

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

  /** What of an order one conversation has sold: recomputed when the order or a rule changes. */
  const attributions = table(
    'attributions',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      conversationId: inConversation(),
      agentId: text(),
      standing: text().$type<Order['standing']>().notNull(),
      /** Why it is believed, strongest first. */
      evidence: json<AttributionEvidence[]>().notNull(),
      /** The conversation's part in it that the amounts were made from, so that rules can be re-run. */
      touches: json<AttributionTouch[]>().notNull(),
      currency: text().notNull(),
      /** Minor units: lines that came from a suggestion, a proposal or a code. */
      directGross: int().notNull(),
      directRefunded: int().notNull(),
      /** The whole order, where an agent's words came before it; once per order. */
      influencedGross: int().notNull(),
      influencedRefunded: int().notNull(),
      placedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.platform, row.orderId, row.conversationId] }),
      index('attributions_placed').on(
        row.storeId,
        row.placedAt,
        row.platform,
        row.orderId,
        row.conversationId,
      ),
    ],
  );

  /** The pieces behind a direct amount: their sums are it, to the minor unit. */
  const attributionLines = table(
    'attribution_lines',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      conversationId: inConversation(),
      /** From 0, within the order and conversation. */
      position: int().notNull(),
      lineId: text().notNull(),
      /** Empty where nobody is named. */
      agentId: text().notNull(),
      kind: text().$type<AttributionTouch['kind']>().notNull(),
      /** `seq` of the entry that sold it. */
      seq: int().notNull(),
      standing: text().$type<Order['standing']>().notNull(),
      productId: text().notNull(),
      name: text().notNull(),
      pieces: int().notNull(),
      currency: text().notNull(),
      gross: int().notNull(),
      refunded: int().notNull(),
      placedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({
        columns: [row.storeId, row.platform, row.orderId, row.conversationId, row.position],
      }),
      index('attribution_lines_placed').on(row.storeId, row.placedAt),
    ],
  );

  /** Webhooks that were taken, so that a repeat changes nothing. */
  const webhookDeliveries = table(
    'webhook_deliveries',
    {
      storeId: inStore(),
      deliveryId: text().notNull(),
      topic: text().notNull(),
      receivedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.deliveryId] }),
      index('webhook_deliveries_received').on(row.receivedAt),
    ],
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

  return {
    connections,
    storeSettings,
    photos,
    shortlists,
    gifts,
    proposals,
    discountCodes,
    resumeLinks,
    devices,
    orders,
    orderLinks,
    cartTokens,
    attributions,
    attributionLines,
    webhookDeliveries,
    returnRequests,
  };
};
