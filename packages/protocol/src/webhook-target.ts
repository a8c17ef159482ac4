import { z } from 'zod';
import { count, id, instant, webAddress } from './text.ts';
import { RULE_EVENT, TEST_EVENT, WEBHOOK_EVENTS } from './webhook-event.ts';

export const webhookEvent = z.enum(WEBHOOK_EVENTS);

/** An address of the merchant's that events are sent to. */
export const webhookTarget = z.strictObject({
  targetId: id,
  url: webAddress,
  events: z.array(webhookEvent),
  /** `stopped`: it failed for too long. What happens is kept for it meanwhile. */
  state: z.enum(['on', 'off', 'stopped']),
  /** Why it was stopped, in words for its owner. */
  stopped: z.strictObject({ why: z.string(), at: instant }).nullable(),
  /** Since when every try has failed; null: the last one did not. */
  failingSince: instant.nullable(),
  /** Until when it is signed with the secret before, too; null: with one alone. */
  formerUntil: instant.nullable(),
  /** Deliveries that wait, that were given up, and that arrived, as far as the log goes back. */
  waiting: count,
  failed: count,
  delivered: count,
  createdAt: instant,
});

/** One event on its way to one target, as the log shows it. */
export const targetDelivery = z.strictObject({
  /** The `webhook-id` that it is sent with in every try. */
  eventId: z.string(),
  type: z.enum([...WEBHOOK_EVENTS, RULE_EVENT, TEST_EVENT]),
  at: instant,
  state: z.enum(['waiting', 'delivered', 'failed']),
  tries: count,
  /** While it waits. */
  nextAt: instant.nullable(),
  /** The last try; null: there was none. */
  last: z
    .strictObject({
      at: instant,
      /** HTTP's word; null: there was no answer. */
      status: z.int().nullable(),
      tookMs: count,
      /** How the answer begins, as text. */
      answer: z.string(),
      /** Why it counts as failed, in words. */
      problem: z.string().nullable(),
    })
    .nullable(),
});

export type WebhookTarget = z.infer<typeof webhookTarget>;
export type TargetDelivery = z.infer<typeof targetDelivery>;
