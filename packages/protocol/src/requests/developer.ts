import { z } from 'zod';
import { apiKey, apiScope } from '../api-key.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { id, instant, webAddress, writing } from '../text.ts';
import { WEBHOOK_EVENTS } from '../webhook-event.ts';
import { targetDelivery, webhookEvent, webhookTarget } from '../webhook-target.ts';
import { nothing } from './shared.ts';

const keys = z.array(apiKey);
const targets = z.array(webhookTarget);
const events = z.array(webhookEvent).min(1).max(WEBHOOK_EVENTS.length);
const inTarget = { targetId: id };
const eventId = z.string().min(1).max(80);

/** Doors for the merchant's own systems: keys to the API, and where events go. Owners and admins. */
export const developerRequests = {
  shopper: {},
  agent: {
    fetchApiKeys: { payload: z.strictObject({}), reply: z.strictObject({ keys }) },
    /** The key itself is told this once. */
    createApiKey: {
      payload: z.strictObject({
        name: writing(DESK_LIMITS.keyName),
        scope: apiScope,
        /** In whose name it speaks; absent: the caller's. */
        agentId: id.optional(),
        /** Days it holds; null: until it is revoked. */
        days: z.int().min(1).max(DESK_LIMITS.keyDays).nullable(),
      }),
      reply: z.strictObject({ secret: z.string(), keys }),
    },
    /** It opens nothing from here on, at any node. */
    revokeApiKey: {
      payload: z.strictObject({ keyId: id }),
      reply: z.strictObject({ keys }),
    },

    fetchWebhookTargets: { payload: z.strictObject({}), reply: z.strictObject({ targets }) },
    /** The secret it signs with is told this once. */
    addWebhookTarget: {
      payload: z.strictObject({ url: webAddress, events }),
      reply: z.strictObject({ secret: z.string(), targetId: id, targets }),
    },
    /** `state: 'on'` also lets one go on that was stopped. */
    changeWebhookTarget: {
      payload: z.strictObject({
        ...inTarget,
        url: webAddress.optional(),
        events: events.optional(),
        state: z.enum(['on', 'off']).optional(),
      }),
      reply: z.strictObject({ targets }),
    },
    removeWebhookTarget: {
      payload: z.strictObject(inTarget),
      reply: z.strictObject({ targets }),
    },
    /** A new secret, told this once; the one before is signed with, too, for another day. */
    rotateWebhookSecret: {
      payload: z.strictObject(inTarget),
      reply: z.strictObject({ secret: z.string(), targets }),
    },
    /** Tries the target with an event of its own, whatever it has chosen. */
    testWebhookTarget: {
      payload: z.strictObject(inTarget),
      reply: z.strictObject({ delivery: targetDelivery }),
    },
    /** The log, newest first, `DESK_LIMITS.pageDeliveries` at a time. */
    fetchTargetDeliveries: {
      payload: z.strictObject({
        ...inTarget,
        state: z.enum(['waiting', 'delivered', 'failed']).optional(),
        before: z.strictObject({ at: instant, eventId }).optional(),
      }),
      reply: z.strictObject({ deliveries: z.array(targetDelivery), more: z.boolean() }),
    },
    /** Sends it once more now, whatever came of it. */
    redeliver: {
      payload: z.strictObject({ ...inTarget, eventId }),
      reply: nothing,
    },
  },
} as const;
