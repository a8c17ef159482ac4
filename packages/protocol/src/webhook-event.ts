import type { Content } from './message.ts';

/** What a store's own systems may be told of by itself; the last one is sent on wish only. */
export const WEBHOOK_EVENTS = [
  'conversation.started',
  'conversation.assigned',
  'conversation.closed',
  'conversation.reopened',
  'message.created',
  'suggestion.sent',
  'cart_proposal.accepted',
  'cart_proposal.declined',
  'return.requested',
  'order.linked',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent when somebody presses *Send a test*, whatever a target has chosen. */
export const TEST_EVENT = 'webhook.test';

/** Sent to the target that a rule names, whatever that has chosen (rule 58). */
export const RULE_EVENT = 'rule.acted';

/** What may stand in the `type` of a delivery. */
export type DeliveredEvent = WebhookEvent | typeof TEST_EVENT | typeof RULE_EVENT;

/** What each of them says, for whoever chooses. */
export const EVENT_WORDS: Record<DeliveredEvent, string> = {
  'conversation.started': 'A shopper has opened a conversation',
  'conversation.assigned': 'Somebody else answers from now on, or nobody',
  'conversation.closed': 'A conversation was closed',
  'conversation.reopened': 'A closed conversation is open again',
  'message.created': 'Shopper or agent has said something, or sent a file',
  'suggestion.sent': 'An agent has suggested products or a bundle',
  'cart_proposal.accepted': 'The shopper has accepted a change to her cart',
  'cart_proposal.declined': 'The shopper has declined a change to her cart',
  'return.requested': 'The shopper would like to return something',
  'order.linked': 'An order has been linked to a conversation',
  'rule.acted': 'A rule of the store’s has acted and names this address',
  'webhook.test': 'Somebody pressed “Send a test”',
};

/** The event an entry of the log is; null: nobody outside is told. */
export const webhookEventOf = (content: Content): WebhookEvent | null => {
  switch (content.kind) {
    case 'message':
    case 'attachment':
      return 'message.created';
    case 'suggestion':
      // What she waited for is told by the store: nobody has suggested it now.
      return content.watch?.came ? null : 'suggestion.sent';
    case 'bundle':
      return 'suggestion.sent';
    case 'assigned':
      return 'conversation.assigned';
    case 'closed':
      return 'conversation.closed';
    case 'reopened':
      return 'conversation.reopened';
    case 'order_placed':
      return 'order.linked';
    case 'return_requested':
      return 'return.requested';
    case 'proposal_answered':
      return ANSWERED[content.outcome.result] ?? null;
    default:
      return null;
  }
};

const ANSWERED: Partial<Record<string, WebhookEvent>> = {
  accepted: 'cart_proposal.accepted',
  declined: 'cart_proposal.declined',
};
