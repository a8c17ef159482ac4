import { ROLES } from '@aisle/protocol';
import {
  agents,
  articleReadings,
  articles,
  attachments,
  attributions,
  audit,
  automationFacts,
  automationRuns,
  automations,
  carts,
  connections,
  conversationSearch,
  conversations,
  customers,
  discountCodes,
  entries,
  feedback,
  followUps,
  gestures,
  gifts,
  handling,
  identityKeys,
  inbox,
  invitations,
  leases,
  letters,
  mailAddresses,
  orders,
  orderUpdates,
  pages,
  photos,
  privateNotes,
  productNotes,
  proposals,
  type Read,
  ratings,
  reminders,
  replyTimes,
  report,
  resumeLinks,
  sales,
  savedReplies,
  service,
  shopDeliveries,
  shoppers,
  shortlists,
  team,
  topics,
  watches,
} from '../../../index.ts';
import { SHOPPER } from '../../shop.ts';
import { ownerOf } from '../feedback.ts';
import { wishOf } from '../order-updates.ts';
import { FJORD, type FullShop, NOW, ORDER } from './full-shop.ts';

/** Every look-up that takes a store; `shop` holds another store's ids when it must find nothing. */
export const LOOKUPS: Record<string, (read: Read, shop: FullShop) => Promise<unknown>> = {
  findSent: (read, s) => attachments.findSent(read, { ...s, attachmentId: s.conversationId }),
  findUploaded: (read, s) =>
    attachments.findUploaded(read, {
      ...{ storeId: s.storeId, uploaderKind: 'shopper', uploaderId: s.shopperId },
      attachmentId: s.conversationId,
    }),
  findAgent: (read, s) => agents.findAgent(read, s.storeId, s.agentId),
  isEnabled: (read, s) =>
    agents.isEnabled(read, s.storeId, s.agentId).then((known) => (known ? [known] : [])),
  listByRole: async (read, s) =>
    (await agents.listByRole(read, s.storeId, ROLES)).filter((agentId) => agentId === s.agentId),
  openOf: (read, s) => inbox.openOf(read, s),
  listAgentCards: (read, s) => agents.listAgentCards(read, s.storeId, [s.agentId]),
  findShopper: (read, s) => shoppers.findShopper(read, s.storeId, s.shopperId),
  findShopperByCredential: (read, s) =>
    shoppers.findShopperByCredential(read, s.storeId, s.credentialHash),
  shoppersOf: (read, s) => customers.shoppersOf(read, s.storeId, s.shopperId),
  'ordersOf a customer': (read, s) => customers.ordersOf(read, s.storeId, s.shopperId),
  findDevice: (read, s) => resumeLinks.findDevice(read, s.storeId, s.conversationId),
  findConversation: (read, s) => conversations.findConversation(read, s.storeId, s.conversationId),
  latestConversation: (read, s) => conversations.latestConversation(read, s.storeId, s.shopperId),
  countConversations: (read, s) => conversations.countConversations(read, s.storeId, s.shopperId),
  heads: (read, s) => conversations.heads(read, s.storeId, [s.conversationId]),
  agentsOf: (read, s) => conversations.agentsOf(read, s.storeId, s.conversationId),
  fetchEntries: (read, s) => entries.fetchEntries(read, { ...s, limit: 10 }),
  'listInbox mine': (read, s) => inbox.listInbox(read, { ...s, tab: 'mine', limit: 10 }),
  inboxRows: (read, s) => inbox.inboxRows(read, { ...s, conversationIds: [s.conversationId] }),
  waitingFor: (read, s) => inbox.waitingFor(read, s),
  findHandling: (read, s) => handling.findHandling(read, s),
  textsOf: (read, s) => conversationSearch.textsOf(read, { ...s, limit: 9 }),
  listPrivateNotes: (read, s) => privateNotes.listPrivateNotes(read, s),
  countUnseenMentions: (read, s) => privateNotes.countUnseenMentions(read, s),
  'listInbox mentions': (read, s) => inbox.listInbox(read, { ...s, tab: 'mentions', limit: 10 }),
  findCart: (read, s) => carts.findCart(read, s.storeId, s.shopperId),
  findConnection: (read, s) => connections.findConnection(read, s.storeId),
  wasDelivered: (read, s) =>
    shopDeliveries
      .wasDelivered(read, s.storeId, s.conversationId)
      .then((known) => (known ? [known] : [])),
  findProposal: (read, s) => proposals.findProposal(read, { ...s, seq: 1 }),
  findCode: (read, s) => discountCodes.findCode(read, s.storeId, s.conversationId),
  discountPercentOf: (read, s) => agents.discountPercentOf(read, s.storeId, s.agentId),
  findNamed: (read, s) =>
    entries.findNamed(read, { ...s, clientId: s.conversationId, author: SHOPPER }),
  trail: (read, s) => pages.trail(read, s.storeId, s.shopperId),
  findShortlist: (read, s) => shortlists.findShortlist(read, s),
  findAddress: (read, s) => mailAddresses.findAddress(read, s),
  lettersOf: (read, s) => letters.lettersOf(read, { ...s, limit: 9 }),
  findOrder: (read, s) => orders.findOrder(read, { ...s, ...ORDER }),
  linksOf: (read, s) => orders.linksOf(read, { ...s, ...ORDER }),
  wishesOf: (read, s) => orderUpdates.wishesOf(read, s),
  wishesForOrder: (read, s) => orderUpdates.wishesForOrder(read, wishOf(s)),
  ordersOfShopper: (read, s) => orders.ordersOfShopper(read, s.storeId, s.shopperId),
  // A follow-up is named as its conversation in these shops.
  findFollowUp: (read, s) => followUps.findFollowUp(read, { ...s, followUpId: s.conversationId }),
  // And so is what she waits for.
  findWatch: (read, s) => watches.findWatch(read, { ...s, watchId: s.conversationId }),
  watchesOf: (read, s) => watches.watchesOf(read, { ...s, at: 9 }),
  watchesOfProducts: (read, s) =>
    watches.watchesOfProducts(read, {
      ...{ storeId: s.storeId, platform: 'knits', productIds: ['fjord'], at: 9 },
    }),
  followUpsOf: (read, s) => followUps.followUpsOf(read, { ...s, limit: 9 }),
  listFollowUps: (read, s) =>
    followUps.listFollowUps(read, { ...s, list: 'mine', at: 9, limit: 9 }),
  findGesture: (read, s) => gestures.findGesture(read, { ...s, gestureId: s.conversationId }),
  gesturesOf: (read, s) => gestures.gesturesOf(read, { ...s, limit: 9 }),
  findGift: (read, s) => gifts.findGift(read, s.storeId, s.conversationId),
  countGiven: async (read, s) => (await gestures.countGiven(read, { ...s, since: 0 })).sample,
  listGestures: (read, s) => gestures.listGestures(read, { storeId: s.storeId, limit: 9 }),
  // What she said is named as its conversation, too.
  findFeedback: (read, s) => feedback.findFeedback(read, { ...s, feedbackId: s.conversationId }),
  listFeedback: (read, s) =>
    feedback.listFeedback(read, { storeId: s.storeId, reader: ownerOf(s), limit: 9 }),
  countOpenComplaints: (read, s) =>
    feedback.countOpenComplaints(read, { ...s, reader: ownerOf(s), limit: 9 }),
  countUnseenPraise: (read, s) => feedback.countUnseenPraise(read, { ...s, limit: 9 }),
  readingsOf: (read, s) => articleReadings.readingsOf(read, { ...s, since: 0, limit: 9 }),
  saidSince: (read, s) => reminders.saidSince(read, { ...s, after: 0 }),
  findRating: (read, s) => ratings.findRating(read, s),
  lastRecommendAsked: (read, s) => ratings.lastRecommendAsked(read, s.storeId, s.shopperId),
  // A saved reply is named as its conversation in these shops.
  findShared: (read, s) => savedReplies.findShared(read, { ...s, replyId: s.conversationId }),
  findMark: (read, s) => automationRuns.findMark(read, s),
  runsIn: (read, s) => automationRuns.runsIn(read, s),
  countRuns: (read, s) => automationRuns.countRuns(read, { ...s, since: 0 }),
  listRuns: (read, s) =>
    automationRuns.listRuns(read, { ...s, automationId: s.conversationId, limit: 9 }),
  ordersPlaced: (read, s) => automationFacts.ordersPlaced(read, { ...s, customerId: s.shopperId }),
  attributionsOf: (read, s) => attributions.attributionsOf(read, { ...s, ...ORDER }),
};

/** Look-ups by store alone: a store without anything sees nothing. */
export const LISTS: Record<
  string,
  (read: Read, storeId: string, agentId: string) => Promise<unknown>
> = {
  'listInbox open': (read, storeId, agentId) =>
    inbox.listInbox(read, { storeId, agentId, tab: 'open', limit: 10 }),
  inboxChanges: (read, storeId) => inbox.inboxChanges(read, { storeId, since: 0, limit: 10 }),
  counts: (read, storeId, agentId) => inbox.counts(read, { storeId, agentId }),
  availableAgents: (read, storeId) => leases.availableAgents(read, storeId, NOW),
  medianFirstReply: (read, storeId) => replyTimes.medianFirstReply(read, storeId, 0),
  listInvitations: (read, storeId) => invitations.listInvitations(read, storeId),
  listAudit: (read, storeId) => audit.listAudit(read, { storeId, limit: 9 }),
  auditAfter: (read, storeId) => audit.auditAfter(read, storeId, 0, 9),
  listTeam: (read, storeId) => team.listTeam(read, storeId),
  agentsConnected: (read, storeId) =>
    team.agentsConnected(read, storeId, NOW).then((there) => [...there]),
  listAllowances: (read, storeId) => agents.listAllowances(read, storeId),
  listAutomations: (read, storeId) => automations.listAutomations(read, storeId),
  unreadConversations: (read, storeId) =>
    automationRuns.unreadConversations(read, { storeId, since: 0, limit: 9 }),
  waitingConversations: (read, storeId) =>
    automationRuns.waitingConversations(read, {
      ...{ storeId, now: Number.MAX_SAFE_INTEGER, waitMs: 1, limit: 9 },
    }),
  conversationsSince: (read, storeId) =>
    automationRuns.conversationsSince(read, { storeId, since: 0, limit: 9 }),
  listTags: (read, storeId) => handling.listTags(read, storeId, 10),
  listArticles: (read, storeId) => articles.listArticles(read, storeId),
  listReplies: (read, storeId, agentId) => savedReplies.listReplies(read, { storeId, agentId }),
  listColleagues: (read, storeId) => agents.listColleagues(read, storeId),
  findNotes: (read, storeId) => productNotes.findNotes(read, { storeId, ...FJORD }),
  listNotes: (read, storeId) => productNotes.listNotes(read, { storeId, limit: 10 }),
  findPhotos: (read, storeId) => photos.findPhotos(read, { storeId, ...FJORD }),
  findOrdersByNumber: (read, storeId) => orders.findOrdersByNumber(read, storeId, '1'),
  'listKeys of identities': (read, storeId) => identityKeys.listKeys(read, storeId),
  ordersAfter: (read, storeId) => orders.ordersAfter(read, storeId, null, 10),
  countSteps: (read, storeId) => ratings.countSteps(read, 'effort', { storeId, from: 0, to: 9 }),
  ratedAgents: (read, storeId) => ratings.ratedAgents(read, { storeId, from: 0, to: 9 }),
  ratedPage: (read, storeId) =>
    ratings.ratedPage(read, { storeId, from: 0, to: 9, question: 'effort', limit: 9 }),
  countTags: (read, storeId) =>
    topics.countTags(read, { storeId, from: 0, to: Number.MAX_SAFE_INTEGER }),
  servedPage: (read, storeId) =>
    service.servedPage(read, { storeId, from: 0, to: Number.MAX_SAFE_INTEGER, limit: 9 }),
  conversationsByAgent: (read, storeId) =>
    sales.conversationsByAgent(read, { storeId, from: 0, to: Number.MAX_SAFE_INTEGER }),
  customerValues: (read, storeId) => sales.customerValues(read, { storeId, from: 0, to: 2_000 }),
  ordersKnown: (read, storeId) => report.ordersKnown(read, { storeId, from: 0, to: 2_000 }),
};
