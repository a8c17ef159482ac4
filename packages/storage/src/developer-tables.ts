import type { ApiScope, DeliveredEvent, WebhookEvent } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** `stopped`: it failed for too long; what happens is kept for it until somebody looks. */
export type TargetState = 'on' | 'off' | 'stopped';

/** `failed`: given up; somebody may still send it again. */
export type DeliveryState = 'waiting' | 'delivered' | 'failed';

/** Doors for the merchant's own systems: the keys they come in by, and where events go out to. */
export const defineDeveloperTables = (
  { table, text, int, instant, json, index, uniqueIndex, primaryKey, sql }: Kit,
  { storeId }: Parents,
) => ({
  apiKeys: table(
    'api_keys',
    {
      keyId: text().primaryKey(),
      storeId: text().notNull().references(storeId),
      name: text().notNull(),
      prefix: text().notNull(),
      /** The key itself is never stored. */
      keyHash: text().notNull(),
      scope: text().$type<ApiScope>().notNull(),
      /** In whose name it speaks. */
      agentId: text().notNull(),
      createdBy: text().notNull(),
      createdAt: instant().notNull(),
      expiresAt: instant(),
      lastUsedAt: instant(),
    },
    (row) => [
      uniqueIndex('api_keys_hash').on(row.keyHash),
      index('api_keys_store').on(row.storeId, row.createdAt, row.keyId),
    ],
  ),
  /** Addresses of the merchant's that events are sent to. What shops send to us is `shopDeliveries`. */
  webhookTargets: table(
    'webhook_targets',
    {
      targetId: text().primaryKey(),
      storeId: text().notNull().references(storeId),
      url: text().notNull(),
      events: json<WebhookEvent[]>().notNull(),
      state: text().$type<TargetState>().notNull(),
      /** What it signs with, and what it signed with before until then; sealed. */
      sealedSecret: text().notNull(),
      sealedFormer: text(),
      formerUntil: instant(),
      /** Tries that failed since one succeeded, and since when. */
      failures: int().notNull().default(0),
      failingSince: instant(),
      /** Why it was stopped, for its owner. */
      stoppedWhy: text(),
      stoppedAt: instant(),
      /** Not asked before this: it failed a moment ago, or asked us to wait. */
      restUntil: instant().notNull().default(0),
      /** The node that sends for it, and until when nobody else does. */
      leasedBy: text(),
      leasedUntil: instant().notNull().default(0),
      createdAt: instant().notNull(),
    },
    (row) => [index('webhook_targets_store').on(row.storeId, row.createdAt, row.targetId)],
  ),
  /**
   * The outbox: one event for one target, stored by the transaction that stored what happened. No
   * foreign key to the target: a message must never fail because a target is removed meanwhile.
   */
  targetDeliveries: table(
    'target_deliveries',
    {
      targetId: text().notNull(),
      /** The same in every try and at every target. */
      eventId: text().notNull(),
      storeId: text().notNull().references(storeId),
      type: text().$type<DeliveredEvent>().notNull(),
      /** Where it stands in the log: the body is made from there when it is sent. */
      conversationId: text(),
      seq: int(),
      at: instant().notNull(),
      state: text().$type<DeliveryState>().notNull(),
      tries: int().notNull(),
      /** When it is tried next, and since when it has been tried; only while it waits. */
      nextAt: instant(),
      since: instant().notNull(),
      /** The last try: when, what it was answered, how long that took, and how the answer begins. */
      triedAt: instant(),
      status: int(),
      tookMs: int(),
      answer: text(),
      problem: text(),
    },
    (row) => [
      primaryKey({ columns: [row.targetId, row.eventId] }),
      index('target_deliveries_due').on(row.targetId, row.nextAt).where(sql`state = 'waiting'`),
      index('target_deliveries_log').on(row.targetId, row.at, row.eventId),
      index('target_deliveries_age').on(row.at),
    ],
  ),
});
