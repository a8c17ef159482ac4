/** The browser's end of the protocol, without pictures: used by widget and console alike. */

export type {
  AgentClient,
  AgentClientOptions,
  AgentThread,
  SuggestedNames,
} from './agent-client.ts';
export { createAgentClient } from './agent-client.ts';
export type { Ask } from './ask.ts';
export type { Browser } from './browser.ts';
export type { Bubble } from './bubbles.ts';
export { checkText } from './check-text.ts';
export type { Clock } from './clock.ts';
export { systemClock } from './clock.ts';
export type { ThreadStatus } from './follow.ts';
export type { Inbox, InboxStatus } from './inbox.ts';
export { fits } from './inbox-filter.ts';
export type { LineState, OpenLink } from './line/line.ts';
export { newId } from './new-id.ts';
export type { OutboxItem } from './outbox-item.ts';
export type { ShopperClient, ShopperClientOptions } from './shopper-client.ts';
export { createShopperClient } from './shopper-client.ts';
export type { Thread } from './thread.ts';
