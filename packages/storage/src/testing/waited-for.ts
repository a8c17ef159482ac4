import {
  campaignMeetings,
  conversations,
  customers,
  entries,
  feedback,
  followUps,
  gestures,
  history,
  inbox,
  orders,
  orderUpdates,
  proposals,
  type Read,
  reminders,
  replyTimes,
  report,
  service,
  watches,
} from '../index.ts';

const storeId = 's';
const agentId = 'a';
const conversationId = 'c';
const before = { updatedAt: 1, conversationId };
const reader = { agentId, owns: false };
const page = { storeId, agentId, limit: 50 };

/**
 * Each query that runs while somebody waits, and the index it must walk; SQLite names the index of
 * a primary key itself.
 */
export const QUERIES: [string, string, (read: Read) => Promise<unknown>][] = [
  [
    'campaigns this visit has met',
    'campaign_meetings_once',
    (read) =>
      campaignMeetings.meetingsOf(read, {
        ...{ storeId, visitKey: 'v', shopperId: undefined, since: 9 },
      }),
  ],
  [
    'the campaign of a conversation',
    'campaign_meetings_conversation',
    (read) => campaignMeetings.campaignOfConversation(read, { storeId, conversationId }),
  ],
  ['inbox, open', 'inbox_status', (read) => inbox.listInbox(read, { ...page, tab: 'open' })],
  [
    'open, further',
    'inbox_status',
    (read) => inbox.listInbox(read, { ...page, tab: 'open', before }),
  ],
  ['closed', 'inbox_status', (read) => inbox.listInbox(read, { ...page, tab: 'closed', before })],
  ['mine', 'inbox_mine', (read) => inbox.listInbox(read, { ...page, tab: 'mine' })],
  [
    'mine, further',
    'inbox_mine',
    (read) => inbox.listInbox(read, { ...page, tab: 'mine', before }),
  ],
  [
    'unassigned',
    'inbox_unassigned',
    (read) => inbox.listInbox(read, { ...page, tab: 'unassigned' }),
  ],
  [
    'unassigned, further',
    'inbox_unassigned',
    (read) => inbox.listInbox(read, { ...page, tab: 'unassigned', before }),
  ],
  [
    'changes',
    'inbox_changes',
    (read) => inbox.inboxChanges(read, { storeId, since: 9_999, limit: 50 }),
  ],
  [
    'open, narrowed',
    'inbox_status',
    (read) => inbox.listInbox(read, { ...page, tab: 'open', filter: { priority: 'high' }, before }),
  ],
  [
    'rows by name',
    'sqlite_autoindex_conversations_1',
    (read) => inbox.inboxRows(read, { storeId, conversationIds: [conversationId] }),
  ],
  [
    'served',
    'conversations_asked',
    (read) => service.servedPage(read, { storeId, from: 0, to: 9, limit: 50 }),
  ],
  [
    'owed',
    'follow_ups_state',
    (read) => followUps.listFollowUps(read, { ...page, list: 'overdue', at: 9 }),
  ],
  [
    'owed by her',
    'follow_ups_mine',
    (read) => followUps.listFollowUps(read, { ...page, list: 'mine', at: 9 }),
  ],
  [
    'what an agent has given',
    'gestures_agent',
    (read) => gestures.countGiven(read, { ...page, since: 9 }),
  ],
  [
    'given in a conversation',
    'gestures_conversation',
    (read) => gestures.gesturesOf(read, { ...page, conversationId }),
  ],
  [
    'the log of what was given',
    'gestures_log',
    (read) => gestures.listGestures(read, { storeId, limit: 50 }),
  ],
  [
    'what was said about agents',
    'feedback_log',
    (read) => feedback.listFeedback(read, { storeId, reader, limit: 50 }),
  ],
  [
    'complaints, further',
    'feedback_log',
    (read) =>
      feedback.listFeedback(read, {
        ...{ storeId, reader, kind: 'complaint', after: { at: 9, feedbackId: 'f' }, limit: 50 },
      }),
  ],
  [
    'complaints that are open',
    'feedback_state',
    (read) => feedback.listFeedback(read, { storeId, reader, open: true, limit: 50 }),
  ],
  [
    'how many are open',
    'feedback_state',
    (read) => feedback.countOpenComplaints(read, { storeId, reader, limit: 50 }),
  ],
  [
    'praise of an agent',
    'feedback_agent',
    (read) => feedback.listFeedback(read, { ...page, reader, kind: 'praise' }),
  ],
  ['owed by now', 'follow_ups_look', (read) => reminders.dueFollowUps(read, 9, 9)],
  ['watched, due', 'watches_look', (read) => watches.dueWatches(read, { at: 9, limit: 9 })],
  [
    'watched by her',
    'watches_once',
    (read) => watches.watchesOf(read, { storeId, shopperId: 'x', at: 9 }),
  ],
  [
    'watched of a page',
    'watches_product',
    (read) =>
      watches.watchesOfProducts(read, { storeId, platform: 'p', productIds: ['a', 'b'], at: 9 }),
  ],
  [
    'orders told of, due',
    'order_updates_look',
    (read) => orderUpdates.dueWishes(read, { at: 9, limit: 9 }),
  ],
  [
    'orders she is told of',
    'order_updates_shopper',
    (read) => orderUpdates.wishesOf(read, { storeId, shopperId: 'x' }),
  ],
  [
    'who is told of an order',
    'sqlite_autoindex_order_updates',
    (read) => orderUpdates.wishesForOrder(read, { storeId, platform: 'p', orderId: 'o' }),
  ],
  ['waiting', 'inbox_mine', (read) => inbox.waitingFor(read, page)],
  ['counts', 'sqlite_autoindex_conversation_counts', (read) => inbox.counts(read, page)],
  [
    'earlier conversations, further',
    'conversations_shopper',
    (read) =>
      history.earlierConversations(read, {
        ...{ storeId, shopperIds: ['x'], except: conversationId, before: 'd', limit: 10 },
      }),
  ],
  [
    'last page of a log',
    'sqlite_autoindex_entries_1',
    (read) => entries.fetchEntries(read, { storeId, conversationId, limit: 50 }),
  ],
  [
    'catching up',
    'sqlite_autoindex_entries_1',
    (read) => entries.fetchEntries(read, { storeId, conversationId, after: 3, limit: 50 }),
  ],
  [
    'a named entry',
    'entries_once',
    (read) =>
      entries.findNamed(read, {
        ...{ storeId, conversationId, clientId: 'x' },
        author: { kind: 'shopper' },
      }),
  ],
  [
    'a proposal',
    'sqlite_autoindex_proposals',
    (read) => proposals.findProposal(read, { storeId, conversationId, seq: 1 }),
  ],
  [
    'newest conversation',
    'conversations_shopper',
    (read) => conversations.latestConversation(read, storeId, 'x'),
  ],
  [
    'first answers',
    'conversations_replied',
    (read) => replyTimes.medianFirstReply(read, storeId, 1),
  ],
  [
    'orders behind a figure',
    'attributions_placed',
    (read) =>
      report.reportPage(read, {
        ...{ storeId, from: 1, to: 2, currency: 'EUR', figure: 'direct', limit: 50 },
        before: { placedAt: 2, platform: 'p', orderId: 'o', conversationId },
      }),
  ],
  [
    'an order by its number',
    'orders_number',
    (read) => orders.findOrdersByNumber(read, storeId, '1'),
  ],
  [
    'a customer’s shoppers',
    'shoppers_customer',
    (read) => customers.shoppersOf(read, storeId, '1'),
  ],
  ['a customer’s orders', 'orders_customer', (read) => customers.ordersOf(read, storeId, '1')],
];
