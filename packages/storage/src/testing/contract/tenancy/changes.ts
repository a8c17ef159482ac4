import { EMPTY_SHORTLIST } from '@aisle/protocol';
import {
  agents,
  audit,
  automationRuns,
  automations,
  carts,
  connections,
  conversations,
  customers,
  discountCodes,
  feedback,
  followUps,
  gestures,
  gifts,
  handling,
  identityKeys,
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
  proposals,
  ratings,
  reminders,
  savedReplies,
  shoppers,
  shortlists,
  type Tx,
  team,
  watches,
} from '../../../index.ts';
import { cartOf, type Shop } from '../../shop.ts';
import { feedbackOf } from '../feedback.ts';
import { followUpOf } from '../follow-ups.ts';
import { gestureOf } from '../gestures.ts';
import { newsIn, wishOf } from '../order-updates.ts';
import { watchOf } from '../watches.ts';
import { EMAIL, MARK, ORDER, PAGE, placeOf, REPLY, RULE } from './full-shop.ts';

const EVIL = { customer: { customerId: 'evil' }, at: 9, credentialHash: 'evil' };
const NOTE = { text: 'evil', mentions: [], at: 9 };

/** Every change that takes a store: with the other store's id it must change nothing. */
export const CHANGES: Record<string, (tx: Tx, shop: Shop) => Promise<unknown>> = {
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
