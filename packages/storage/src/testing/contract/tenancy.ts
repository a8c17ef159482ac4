import { EMPTY_SHORTLIST, ROLES } from '@aisle/protocol';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
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
  looks,
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
  type Tx,
  team,
  topics,
  watches,
} from '../../index.ts';
import {
  addShop,
  addStore,
  append,
  byAgent,
  cartOf,
  draft,
  message,
  SHOPPER,
  type Shop,
  shortlistedOf,
} from '../shop.ts';
import { fileOf } from './attachments.ts';
import { feedbackOf, ownerOf } from './feedback.ts';
import { followUpOf } from './follow-ups.ts';
import { gestureOf } from './gestures.ts';
import { newsIn, wishOf } from './order-updates.ts';
import { addOrder, orderOf, recordOf } from './orders.ts';
import { type Setting, useStorage } from './setting.ts';
import { watchOf } from './watches.ts';

const NOW = 50;
const PAGE = { url: 'https://shop.example/', title: 'Home', at: 4 };
const CONNECTION = {
  ...{ platform: 'shopify', settings: { shop: 'wool' }, sealedKeys: 'sealed' },
  ...{ problem: null, checkedAt: 3, updatedAt: 2 },
};
const FJORD = { platform: 'demo', productId: 'fjord' };
const NOTES = {
  facts: { care: { value: 'Hand wash', source: { from: 'team' as const, author: 'Ida', at: 1 } } },
  before: {},
  photoOrder: [],
};
const EVIL = { customer: { customerId: 'evil' }, at: 9, credentialHash: 'evil' };
const REPLY = {
  ...{ ownerId: '', shortcut: 'hi', title: 'Hi', texts: { en: 'Hi' } },
  ...{ updatedBy: 'x', at: 4, most: 9 },
};
const ARTICLE = {
  ...{ state: 'published' as const, title: 'Hi?', body: 'Hi', language: 'en', pages: [] },
  ...{ instant: true, authorId: 'x', at: 4, most: 9, counted: [] },
};
const RULE = {
  ...{ name: 'VIP', on: true, updatedBy: 'x', at: 4, most: 9 },
  body: { event: { kind: 'started' }, match: 'all', conditions: [], actions: [{ kind: 'close' }] },
} satisfies Partial<automations.AutomationChange>;
const MARK = {
  ...{ version: 1, seq: 0, assignedTo: null, teamId: null, tags: [], ratedAt: 0, readAt: 0 },
};
const placeOf = ({ storeId, conversationId }: Shop) => ({ storeId, conversationId });
const NOTE = { text: 'evil', mentions: [], at: 9 };
const EMAIL = 'ida@mail.example';
const ORDER = { platform: 'wool', orderId: '1' };

/** Every look-up that takes a store; `shop` holds another store's ids when it must find nothing. */
const LOOKUPS: Record<
  string,
  (read: Read, shop: Shop & { credentialHash: string }) => Promise<unknown>
> = {
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
const LISTS: Record<string, (read: Read, storeId: string, agentId: string) => Promise<unknown>> = {
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

/** Every change that takes a store: with the other store's id it must change nothing. */
const CHANGES: Record<string, (tx: Tx, shop: Shop) => Promise<unknown>> = {
  // An invitation is named as the conversation in these shops.
  revokeInvitation: (tx, s) =>
    invitations.revokeInvitation(tx, { ...s, invitationId: s.conversationId, at: 9 }),
  changeMembership: (tx, s) =>
    team.changeMembership(tx, { ...s, version: 0 }, { role: 'owner', disabledAt: 9 }),
  noteSeen: (tx, s) => team.noteSeen(tx, { ...s, at: 9 }),
  setPresence: (tx, s) => agents.setPresence(tx, s.storeId, s.agentId, 'away'),
  touchShopper: (tx, s) => shoppers.touchShopper(tx, { ...s, at: 9, locale: 'xx' }),
  setSharing: (tx, s) =>
    shoppers.setSharing(tx, { ...s, sharing: { cart: false, pages: false }, at: 9 }),
  setContact: (tx, s) => shoppers.setContact(tx, { ...s, name: 'Mallory', at: 9 }),
  // In these shops a customer's number is her shopper's id, a browser's secret her conversation's.
  identify: (tx, s) => customers.identify(tx, { ...s, ...EVIL }),
  confirm: (tx, s) =>
    customers.confirm(tx, { ...s, ...EVIL, customer: { customerId: s.shopperId, name: 'evil' } }),
  removeKey: (tx, s) => identityKeys.removeKey(tx, s.storeId, s.conversationId),
  startConversation: (tx, s) => conversations.startConversation(tx, { ...s, at: 9 }),
  advanceReceipt: (tx, s) =>
    conversations.advanceReceipt(tx, { ...s, side: 'agent', delivered: 1, seen: 1, at: 9 }),
  saveCart: (tx, s) =>
    carts.saveCart(tx, { ...s, sequence: 9, cart: cartOf('evil'), changes: [], at: 9 }),
  noteCheck: (tx, s) => connections.noteCheck(tx, { storeId: s.storeId, problem: 'evil', at: 9 }),
  dropConnection: (tx, s) => connections.dropConnection(tx, s.storeId),
  savePage: (tx, s) => pages.savePage(tx, { ...s, page: { ...PAGE, title: 'evil' } }),
  // A photo's id is its conversation's in these shops.
  changePhoto: (tx, s) =>
    photos.changePhoto(tx, { ...s, photoId: s.conversationId, light: 'detail', colour: 'evil' }),
  removePhoto: (tx, s) => photos.removePhoto(tx, { ...s, photoId: s.conversationId }),
  changeShortlist: (tx, s) =>
    shortlists.changeShortlist(tx, { ...s, at: 9 }, () => EMPTY_SHORTLIST),
  addFollowUp: (tx, s) => followUps.addFollowUp(tx, followUpOf(s)),
  changeFollowUp: (tx, s) =>
    followUps.changeFollowUp(
      tx,
      { ...s, followUpId: s.conversationId, seen: 1, by: null, at: 9 },
      { words: 'evil' },
    ),
  noteGesture: (tx, s) => gestures.noteGesture(tx, gestureOf(s)),
  giveGesture: (tx, s) =>
    gestures.giveGesture(tx, { ...gestureOf(s), kind: 'sample' }, { since: 0, most: 9 }),
  changeGift: (tx, s) => gifts.changeGift(tx, { ...s, at: 9 }, () => ({ note: 'evil' })),
  dropGesture: (tx, s) => gestures.dropGesture(tx, { ...s, gestureId: s.conversationId }),
  takeBackGesture: (tx, s) =>
    gestures.takeBackGesture(tx, { ...s, gestureId: s.conversationId, at: 9 }),
  seePraise: (tx, s) => feedback.seePraise(tx, { ...s, feedbackIds: [s.shopperId] }),
  keepFeedback: (tx, s) => feedback.keepFeedback(tx, feedbackOf(s), 9),
  settleComplaint: (tx, s) =>
    feedback.settleComplaint(
      tx,
      { ...s, feedbackId: s.conversationId, seen: 1, by: s.agentId, at: 9 },
      'evil',
    ),
  takeLook: (tx, s) =>
    reminders.takeLook(tx, { ...s, followUpId: s.conversationId, lookAt: 100, next: null }),
  bookFollowUp: (tx, s) => followUps.bookFollowUp(tx, followUpOf(s), 2),
  addWatch: (tx, s) => watches.addWatch(tx, watchOf(s, { variantId: 'evil' }), 9),
  addWish: (tx, s) => orderUpdates.addWish(tx, wishOf(s, { orderId: 'evil' })),
  endWish: (tx, s) => orderUpdates.endWish(tx, wishOf(s)),
  takeLooks: (tx, s) => looks.takeLooks(tx, wishOf(s), { at: 999, until: 1_234 }),
  'takeLooks of a product': (tx, s) => looks.takeLooks(tx, watchOf(s), { at: 999, until: 1_234 }),
  tellOrder: (tx, s) =>
    orderUpdates.tellOrder(tx, wishOf(s), newsIn, { clientId: s.shopperId, at: 9 }),
  endWatch: (tx, s) => watches.endWatch(tx, { ...s, watchId: s.conversationId, at: 9 }),
  comeBack: (tx, s) => handling.comeBack(tx, { ...s, at: 9_000 }),
  changeHandling: (tx, s) =>
    handling.changeHandling(tx, { ...s, at: 9, tags: ['evil'], priority: 'urgent' }),
  snooze: (tx, s) => handling.snooze(tx, { ...s, until: 9, at: 9 }),
  wake: (tx, s) => handling.wake(tx, { ...s, at: 9 }),
  wakeIfDue: (tx, s) => handling.wakeIfDue(tx, { ...s, at: 9_000 }),
  addPrivateNote: (tx, s) =>
    privateNotes.addPrivateNote(tx, { ...s, ...NOTE, clientId: s.agentId }),
  saveReply: (tx, s) =>
    savedReplies.saveReply(tx, {
      ...REPLY,
      storeId: s.storeId,
      replyId: s.conversationId,
      seen: 4,
    }),
  removeReply: (tx, s) =>
    savedReplies.removeReply(tx, { ...s, ownerId: '', replyId: s.conversationId }),
  // A rule is named as its conversation in these shops.
  saveAutomation: (tx, s) =>
    automations.saveAutomation(tx, { ...RULE, ...s, automationId: s.conversationId, seen: 4 }),
  removeAutomation: (tx, s) =>
    automations.removeAutomation(tx, { ...s, automationId: s.conversationId }),
  arrangeAutomations: (tx, s) =>
    automations.arrangeAutomations(tx, { ...s, automationIds: [s.conversationId] }),
  noteOwnTags: (tx, s) => automationRuns.noteOwnTags(tx, { ...s, on: ['evil'], off: [] }),
  noteReading: (tx, s) =>
    automationRuns.noteReading(tx, { seen: 1, mark: { ...MARK, ...placeOf(s) }, runs: [] }),
  seeMentions: (tx, s) => privateNotes.seeMentions(tx, { ...s, number: 9, at: 9 }),
  setDiscountPercent: (tx, s) => agents.setDiscountPercent(tx, s.storeId, s.agentId, 99),
  openProposal: (tx, s) => proposals.openProposal(tx, { ...s, seq: 9, at: 9 }),
  claimProposal: (tx, s) => proposals.claimProposal(tx, { ...s, seq: 1, at: 9, lapsedAt: 0 }),
  settleProposal: (tx, s) =>
    proposals.settleProposal(tx, { ...s, seq: 1, at: 9, to: 'declined', lapsedAt: 0 }),
  dropCode: (tx, s) => discountCodes.dropCode(tx, s.storeId, s.conversationId),
  answerRating: (tx, s) => ratings.answerRating(tx, { ...s, answers: { effort: 1 }, at: 9 }),
  verifyAddress: (tx, s) => mailAddresses.verifyAddress(tx, { ...s, email: EMAIL, at: 9 }),
  endAddress: (tx, s) =>
    mailAddresses.endAddress(tx, { ...s, email: EMAIL, at: 9, because: 'stopped' }),
  dropAddress: (tx, s) => mailAddresses.dropAddress(tx, s),
  // A letter is named as its conversation in these shops.
  noteLetter: (tx, s) =>
    letters.noteLetter(tx, { ...s, letterId: s.conversationId }, { state: 'sent' }),
  dropLetter: (tx, s) => letters.dropLetter(tx, { ...s, letterId: s.conversationId }),
  dropOrder: (tx, s) => orders.dropOrder(tx, { ...s, ...ORDER }),
  // An intent is named as its conversation in these shops.
  settleIntent: (tx, s) => audit.settleIntent(tx, { ...s, intentId: s.conversationId }),
  dropLease: (tx, s) => leases.dropLease(tx, { ...s, socketId: s.conversationId }),
};

const EMPTY = [
  null,
  0,
  [],
  {},
  { rows: [], more: false },
  { rows: [], next: null },
  { open: 0, mine: 0, unassigned: 0, closed: 0, snoozed: 0, mentions: 0 },
];

/** Requirement 4 of security: the store is part of every look-up. */
export const tenancyContract = (setting: Setting) =>
  describe('tenancy', () => {
    const suite = useStorage(setting);

    /** A store where every look-up above finds something. */
    const addFullShop = async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId, shopperId, conversationId } = shop;
      const credentialHash = `hash of ${shopperId}`;
      await storage.write(async (tx) => {
        const { shoppers: table } = tx.tables;
        await tx.update(table).set({ credentialHash }).where(eq(table.shopperId, shop.shopperId));
        await carts.saveCart(tx, { ...shop, sequence: 1, cart: cartOf('a'), changes: [], at: 4 });
        await pages.savePage(tx, { ...shop, page: PAGE });
        await shortlists.changeShortlist(tx, { ...shop, at: 4 }, (now) => ({
          ...now,
          products: [shortlistedOf('fjord')],
        }));
        await productNotes.changeNotes(tx, { storeId, ...FJORD, at: 1 }, () => NOTES);
        await photos.addPhoto(
          tx,
          {
            ...{ photoId: shop.conversationId, storeId, ...FJORD, light: 'daylight' },
            ...{ fileKey: 'k', width: 1, height: 1, author: 'Ida', at: 1 },
          },
          9,
        );
        await attachments.addAttachment(tx, fileOf(shop));
        await attachments.tieAttachment(tx, {
          ...{ ...shop, attachmentId: shop.conversationId, clientId: 'c' },
        });
        await ratings.askRating(tx, { ...shop, help: true, recommend: true, at: 4 });
        const followUpId = shop.conversationId;
        await followUps.addFollowUp(tx, followUpOf(shop, { followUpId }));
        await gestures.noteGesture(tx, gestureOf(shop, { gestureId: shop.conversationId }));
        await gifts.changeGift(tx, { ...shop, at: 4 }, () => ({ note: 'For Ole' }));
        await feedback.keepFeedback(tx, feedbackOf(shop, { feedbackId: followUpId }), 9);
        const praise = feedbackOf(shop, { feedbackId: shopperId, kind: 'praise' });
        await feedback.keepFeedback(tx, praise, 9);
        await watches.addWatch(tx, watchOf(shop, { watchId: followUpId }), 9);
        await addOrder(tx, shop);
        await orders.saveOrder(tx, recordOf(storeId, orderOf('1042', { status: 'shipped' })));
        await orderUpdates.addWish(tx, wishOf(shop));
        const customer = { customerId: shopperId };
        await customers.identify(tx, { ...shop, customer, at: 4, credentialHash });
        const device = { storeId, shopperId, credentialHash: conversationId };
        await resumeLinks.addDevice(tx, { ...device, signed: true, at: 4 });
        await identityKeys.addKey(tx, {
          ...{ storeId, keyId: conversationId, sealedKey: 'sealed', createdAt: 4 },
        });
        const { orders: placed } = tx.tables;
        await tx.update(placed).set({ customerId: shopperId }).where(eq(placed.storeId, storeId));
        await connections.saveConnection(tx, { ...CONNECTION, storeId });
        const deliveryId = shop.conversationId;
        await shopDeliveries.noteDelivery(tx, { storeId, deliveryId, topic: 'x', at: 1 });
        const socketId = shop.conversationId;
        await proposals.openProposal(tx, { ...shop, seq: 1, at: 4 });
        await agents.setDiscountPercent(tx, storeId, agentId, 10);
        await discountCodes.noteCode(tx, {
          ...{ ...shop, code: shop.conversationId, percent: 10 },
          ...{ createdAt: 4, expiresAt: 9 },
        });
        await handling.changeHandling(tx, { ...shop, at: 4, tags: ['gift'] });
        await handling.snooze(tx, { ...shop, until: 5_000, at: 4 });
        const { conversationId: replyId } = shop;
        await savedReplies.saveReply(tx, { ...REPLY, storeId, replyId, seen: null });
        await articles.addArticle(tx, { ...ARTICLE, storeId, articleId: replyId });
        await articleReadings.noteOpened(tx, { storeId, shopperId, articleId: replyId, at: 9 });
        const automationId = shop.conversationId;
        await automations.saveAutomation(tx, { ...RULE, storeId, automationId, seen: null });
        await automationRuns.noteReading(tx, {
          seen: null,
          mark: { ...MARK, ...placeOf(shop) },
          runs: [
            {
              ...{ ...placeOf(shop), automationId, eventKey: 'x', name: 'VIP', body: RULE.body },
              ...{ at: 4, state: 'done', steps: [], tries: 1, leasedUntil: 0 },
            },
          ],
        });
        const note = { ...shop, clientId: shop.conversationId, text: 'hush', at: 4 };
        await privateNotes.addPrivateNote(tx, { ...note, mentions: [agentId] });
        const deed = { storeId, at: 4, actorId: agentId, actorName: 'Ida', action: 'x' };
        await audit.addAuditEntry(tx, { ...deed, details: '{}' }, (number) => `${number}`);
        await audit.addIntent(tx, { ...deed, details: '{}', intentId: conversationId });
        await invitations.addInvitation(tx, {
          ...{ invitationId: shop.conversationId, storeId, tokenHash: shop.conversationId },
          ...{ role: 'agent', email: null, invitedBy: agentId, createdAt: 4, expiresAt: 99 },
        });
        await mailAddresses.leaveAddress(tx, { ...shop, email: EMAIL, page: null, at: 4 });
        await letters.addLetter(tx, {
          ...{ storeId, shopperId, conversationId, letterId: conversationId },
          ...{ kind: 'answers', seqs: [1], at: 4 },
        });
        await leases.renewLease(tx, { storeId, agentId, nodeId: 'n', socketId, until: NOW + 1 });
      });
      await append(storage, draft(shop, SHOPPER, message('hi'), shop.conversationId));
      await append(storage, draft(shop, byAgent(agentId), message('hello')));
      await append(storage, draft(shop, byAgent(agentId), { kind: 'assigned', agentId }));
      await append(storage, draft(shop, SHOPPER, message('so?')));
      return { ...shop, credentialHash };
    };

    const look = async (shop: Shop & { credentialHash: string }) => {
      const { read } = suite.storage;
      const seen = Object.entries(LOOKUPS).map(async ([name, find]) => [
        name,
        await find(read, shop),
      ]);
      const { storeId, agentId } = shop;
      const listed = Object.entries(LISTS).map(async ([name, list]) => [
        name,
        await list(read, storeId, agentId),
      ]);
      return Object.fromEntries(await Promise.all([...seen, ...listed]));
    };

    test.each(Object.entries(LOOKUPS))(
      '%s finds it, and nothing through the other store',
      async (_, find) => {
        const [shop, other] = [await addFullShop(), await addShop(suite.storage)];
        expect(EMPTY).not.toContainEqual(await find(suite.storage.read, shop));
        const foreign = await find(suite.storage.read, { ...shop, storeId: other.storeId });
        expect(EMPTY).toContainEqual(foreign);
      },
    );

    test.each(Object.entries(LISTS))('%s shows its own store only', async (_, list) => {
      const { storeId, agentId } = await addFullShop();
      const empty = await addStore(suite.storage);
      expect(EMPTY).not.toContainEqual(await list(suite.storage.read, storeId, agentId));
      expect(EMPTY).toContainEqual(await list(suite.storage.read, empty, agentId));
    });

    test.each(Object.entries(CHANGES))(
      '%s through the other store changes nothing',
      async (_, change) => {
        const [shop, other] = [await addFullShop(), await addShop(suite.storage)];
        const before = await look(shop);
        await suite.storage.write((tx) => change(tx, { ...shop, storeId: other.storeId }));
        expect(await look(shop)).toEqual(before);
      },
    );

    test('an agent of another store is not shown among those who spoke', async () => {
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      await append(suite.storage, draft(shop, byAgent(other.agentId), message('wrong door')));
      const { storeId, conversationId } = shop;
      expect(await conversations.agentsOf(suite.storage.read, storeId, conversationId)).toEqual([]);
    });
  });
