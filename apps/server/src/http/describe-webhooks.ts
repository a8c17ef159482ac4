import {
  type DeliveredEvent,
  EVENT_WORDS,
  RULE_EVENT,
  TEST_EVENT,
  WEBHOOK_EVENTS,
} from '@aisle/protocol';
import { webhookBody } from '@aisle/protocol/schemas';
import { jsonSchema } from './json-schema.ts';

const EVENTS: readonly DeliveredEvent[] = [...WEBHOOK_EVENTS, RULE_EVENT, TEST_EVENT];

/** What is sent to webhook targets, by type. */
export const describeWebhooks = (): Record<string, object> =>
  Object.fromEntries(
    EVENTS.map((type) => [
      type,
      {
        post: {
          tags: ['webhooks'],
          operationId: type.replace('.', '_'),
          summary: EVENT_WORDS[type],
          parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
            ...{ name, in: 'header', required: true, schema: { type: 'string' } },
          })),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: bodyOf(type) } },
          },
          responses: { '2XX': { description: 'It has arrived and is not sent again' } },
        },
      },
    ]),
  );

/** The shape of one type's body. */
const bodyOf = (type: DeliveredEvent) => {
  const shape = webhookBody.options.find(
    ({ shape: { type: named } }) => named.safeParse(type).success,
  );
  return { ...jsonSchema(shape ?? webhookBody), title: type };
};
