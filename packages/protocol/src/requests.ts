import { z } from 'zod';
import { presence } from './agent.ts';
import { cart } from './cart.ts';
import { conversation, entries, inboxCounts, inboxRow, inboxTab } from './conversation.ts';
import { LIMITS } from './limits.ts';
import { entry } from './message.ts';
import { product, productNotes, productRef } from './product.ts';
import { pageView, sharing, shopper } from './shopper.ts';
import { suggestionAdded } from './suggestion.ts';
import { count, id, instant, text, writing } from './text.ts';

const nothing = z.null();
const inConversation = { conversationId: id };
const stored = z.strictObject({
  entry,
  /** The client id had been stored before; `entry` is the first one and stands (rule 1). */
  repeated: z.boolean(),
});
const productKey = productRef.pick({ platform: true, productId: true });

/** What shopper and agent may both ask. */
const shared = {
  sendMessage: {
    payload: z.strictObject({
      ...inConversation,
      clientId: id,
      text: writing(LIMITS.messageLength),
    }),
    reply: stored,
  },
  /** Entries after `after`, or the page before `before`; at most `LIMITS.pageEntries`. */
  fetchEntries: {
    payload: z.strictObject({
      ...inConversation,
      after: count.optional(),
      before: count.optional(),
    }),
    reply: entries,
  },
  /** Marks how far the caller's side has received and read. Never goes back. */
  reportReceipt: {
    payload: z.strictObject({ ...inConversation, delivered: count, seen: count }),
    reply: nothing,
  },
  /** Volatile: never stored, dropped first under pressure. */
  reportTyping: {
    payload: z.strictObject({ ...inConversation, typing: z.boolean() }),
    reply: nothing,
  },
  stopWatching: { payload: z.strictObject(inConversation), reply: nothing },
  /** Rule 9: the heads the caller knows; the answer names those that are further. */
  heartbeat: {
    payload: z.strictObject({ heads: z.record(id, count) }),
    reply: z.strictObject({ heads: z.record(id, count) }),
  },
  closeConversation: {
    payload: z.strictObject({ ...inConversation, clientId: id }),
    reply: stored,
  },
} as const;

/** Everything a shopper's browser may ask, by name. */
export const shopperRequests = {
  ...shared,
  /** The client names the conversation; asking twice makes one (rule 1). */
  startConversation: {
    payload: z.strictObject(inConversation),
    reply: z.strictObject({ conversation }),
  },
  /** Joins, then answers with what came after `after` (or the last page), then goes live (rule 8). */
  watchConversation: {
    payload: z.strictObject({ ...inConversation, after: count.optional() }),
    reply: z.strictObject({ conversation, entries: entries.shape.entries, head: count }),
  },
  /** A whole cart (never a difference); `sequence` rises with every report of this shopper. */
  reportCart: {
    payload: z.strictObject({ sequence: count, cart }),
    reply: nothing,
  },
  reportPage: { payload: z.strictObject({ page: pageView }), reply: nothing },
  setSharing: { payload: sharing, reply: nothing },
  /** Told after the shop's own cart has it; stored as an entry. */
  reportSuggestionAdded: {
    payload: suggestionAdded.omit({ kind: true }).extend({ ...inConversation, clientId: id }),
    reply: stored,
  },
  /** The product as the catalogue knows it now: live price and stock of a suggestion card. */
  fetchProduct: {
    payload: z.strictObject({ product: productKey }),
    reply: z.strictObject({ product }),
  },
} as const;

/** Everything an agent's console may ask, by name. */
export const agentRequests = {
  ...shared,
  watchConversation: {
    payload: z.strictObject({ ...inConversation, after: count.optional() }),
    reply: z.strictObject({
      conversation,
      entries: entries.shape.entries,
      head: count,
      shopper,
    }),
  },
  /** Joins the inbox's room, then answers with the first page of the tab. */
  watchInbox: {
    payload: z.strictObject({ tab: inboxTab }),
    reply: z.strictObject({
      rows: z.array(inboxRow),
      counts: inboxCounts,
      /** Cursor for `fetchInboxChanges`. */
      at: instant,
      more: z.boolean(),
    }),
  },
  /** The page that follows the row named by `before`. */
  fetchInbox: {
    payload: z.strictObject({
      tab: inboxTab,
      before: z.strictObject({ updatedAt: instant, conversationId: id }),
    }),
    reply: z.strictObject({ rows: z.array(inboxRow), more: z.boolean() }),
  },
  /** Rows that changed since the cursor; `reset` means: too many, take a new snapshot. */
  fetchInboxChanges: {
    payload: z.strictObject({ since: instant }),
    reply: z.strictObject({
      rows: z.array(inboxRow),
      counts: inboxCounts,
      at: instant,
      reset: z.boolean(),
    }),
  },
  /** Takes the conversation (agentId of the caller), hands it on, or gives it back (null). */
  assignConversation: {
    payload: z.strictObject({ ...inConversation, clientId: id, agentId: id.nullable() }),
    reply: stored,
  },
  searchProducts: {
    payload: z.strictObject({ query: text(200), limit: z.int().min(1).max(50).optional() }),
    reply: z.strictObject({ products: z.array(product) }),
  },
  fetchProductNotes: {
    payload: z.strictObject({ product: productKey }),
    reply: z.strictObject({ notes: productNotes.nullable() }),
  },
  /** The server reads the products from the catalogue; the console only names them. */
  suggestProducts: {
    payload: z.strictObject({
      ...inConversation,
      clientId: id,
      products: z
        .array(productKey.extend({ variantId: z.string().min(1).max(200).optional() }))
        .min(1)
        .max(LIMITS.suggestionProducts),
      text: text(LIMITS.messageLength).optional(),
    }),
    reply: stored,
  },
  setPresence: { payload: z.strictObject({ presence }), reply: nothing },
} as const;
