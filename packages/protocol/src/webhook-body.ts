import { z } from 'zod';
import { entry } from './message.ts';
import { id, instant, label } from './text.ts';
import { RULE_EVENT, TEST_EVENT, WEBHOOK_EVENTS } from './webhook-event.ts';

/** The conversation an event is about, as it stands when the event is sent. */
const told = z.strictObject({
  conversationId: id,
  status: z.enum(['open', 'snoozed', 'closed']),
  assignedTo: id.nullable(),
  createdAt: instant,
  shopper: z.strictObject({
    shopperId: id,
    /** What she calls herself: labels, never an identity. */
    name: label.optional(),
    email: z.string().optional(),
    /** Who she is to the shop, by the shop's own signature (rule 26). */
    customerId: z.string().optional(),
  }),
});

const head = {
  /** The `webhook-id`: the same in every try and at every target. */
  id: z.string(),
  storeId: id,
  /** When it happened, as ISO 8601 in UTC. */
  timestamp: z.iso.datetime(),
};

const [STARTED, ...IN_LOG] = WEBHOOK_EVENTS;

/** The body of an outgoing webhook. */
export const webhookBody = z.discriminatedUnion('type', [
  z.strictObject({
    ...head,
    type: z.literal(STARTED),
    data: z.strictObject({ conversation: told }),
  }),
  z.strictObject({
    ...head,
    type: z.enum(IN_LOG),
    /** `entry` is the place in the log: its `seq` gives the order. */
    data: z.strictObject({ conversation: told, entry }),
  }),
  z.strictObject({
    ...head,
    type: z.literal(RULE_EVENT),
    /** The rule as it was called when it acted. */
    data: z.strictObject({
      conversation: told,
      rule: z.strictObject({ ruleId: id, name: label }),
    }),
  }),
  z.strictObject({
    ...head,
    type: z.literal(TEST_EVENT),
    data: z.strictObject({ message: z.string() }),
  }),
]);

export type WebhookBody = z.infer<typeof webhookBody>;
