/** Door 1: types and plain values, for everyone. Nothing here brings zod along. */
export type { Agent, AgentCard, Presence } from './agent.ts';
export type { Cart, CartChange, CartLine } from './cart.ts';
export type {
  Conversation,
  Entries,
  InboxCounts,
  InboxRow,
  InboxTab,
  Receipts,
} from './conversation.ts';
export { LIMITS } from './limits.ts';
export type { Author, Content, Entry, Message } from './message.ts';
export type { Money } from './money.ts';
export type {
  Availability,
  ChosenOption,
  Product,
  ProductNotes,
  ProductOption,
  ProductPhoto,
  ProductRef,
  SizeChart,
  Variant,
} from './product.ts';
export type { FinalCode, Refusal, RefusalCode, Result, RetryableCode } from './result.ts';
export { isRetryable, ok, REFUSALS, refuse } from './result.ts';
export type { SessionReply, SessionRequest } from './session.ts';
export type { CartReport, PageView, Sharing, Shopper } from './shopper.ts';
export type { Appearance, AvailabilityOfAgents, StoreView } from './store.ts';
export type { SuggestedProduct, Suggestion, SuggestionAdded } from './suggestion.ts';
export { PROTOCOL } from './version.ts';
export type {
  AgentNotices,
  AgentRequests,
  Namespace,
  NoticeEvents,
  Notices,
  RequestEvents,
  Requests,
  ShopperNotices,
  ShopperRequests,
} from './wire.ts';
