import { RULE_EVENT, TEST_EVENT, type WebhookBody, type WebhookEvent } from '@aisle/protocol';
import {
  type AutomationRunRecord,
  automationRuns,
  conversations,
  entries,
  type Read,
  shoppers,
  type TargetDelivery,
} from '@aisle/storage';
import { nameAfter } from '../conversations/name-after.ts';

/** What a delivery says; null: what it tells of is not there any more. */
export async function makeBody(read: Read, delivery: TargetDelivery): Promise<WebhookBody | null> {
  const { eventId, storeId, type, conversationId, seq, at } = delivery;
  const head = { id: eventId, storeId, timestamp: new Date(at).toISOString() };
  if (type === TEST_EVENT)
    return { ...head, type, data: { message: 'A test: somebody pressed the button in Aisle.' } };
  if (conversationId === null || seq === null) return null;
  const found = await conversations.findConversation(read, storeId, conversationId);
  const shopper = found && (await shoppers.findShopper(read, storeId, found.shopperId));
  if (!found || !shopper) return null;
  const { status, assignedTo, createdAt } = found;
  const { shopperId, name, email, customer } = shopper;
  const conversation = {
    ...{ conversationId, status, assignedTo, createdAt },
    shopper: {
      shopperId,
      ...(name && { name }),
      ...(email && { email }),
      ...(customer && { customerId: customer.customerId }),
    },
  };
  if (type === RULE_EVENT) {
    const runs = await automationRuns.runsIn(read, { storeId, conversationId });
    const run = runs.find((one) => ruleEventId(one) === eventId);
    if (!run) return null;
    const rule = { ruleId: run.automationId, name: run.name };
    return { ...head, type, data: { conversation, rule } };
  }
  if (type === 'conversation.started') return { ...head, type, data: { conversation } };
  const page = await entries.fetchEntries(read, {
    ...{ storeId, conversationId, after: seq - 1, limit: 1 },
  });
  const [entry] = page?.entries ?? [];
  return entry ? { ...head, type: inLog(type), data: { conversation, entry } } : null;
}

const inLog = (type: Exclude<WebhookEvent, 'conversation.started'>) => type;

/** Names what a rule tells: the same in every try. */
export const ruleEventId = ({
  conversationId,
  automationId,
  eventKey,
}: Pick<AutomationRunRecord, 'conversationId' | 'automationId' | 'eventKey'>): string =>
  `evt_${nameAfter(conversationId, automationId, eventKey, 'webhook')}`;
