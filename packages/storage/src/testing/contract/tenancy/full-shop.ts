import { eq } from 'drizzle-orm';
import {
  agents,
  articleReadings,
  articles,
  attachments,
  audit,
  automationRuns,
  automations,
  carts,
  connections,
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
  mailAddresses,
  orders,
  orderUpdates,
  pages,
  photos,
  privateNotes,
  productNotes,
  proposals,
  ratings,
  resumeLinks,
  type Storage,
  savedReplies,
  shopDeliveries,
  shortlists,
  watches,
} from '../../../index.ts';
import {
  addShop,
  append,
  byAgent,
  cartOf,
  draft,
  message,
  SHOPPER,
  type Shop,
  shortlistedOf,
} from '../../shop.ts';
import { fileOf } from '../attachments.ts';
import { feedbackOf } from '../feedback.ts';
import { followUpOf } from '../follow-ups.ts';
import { gestureOf } from '../gestures.ts';
import { wishOf } from '../order-updates.ts';
import { addOrder, orderOf, recordOf } from '../orders.ts';
import { watchOf } from '../watches.ts';

export const NOW = 50;
export const PAGE = { url: 'https://shop.example/', title: 'Home', at: 4 };
export const CONNECTION = {
  ...{ platform: 'shopify', settings: { shop: 'wool' }, sealedKeys: 'sealed' },
  ...{ problem: null, checkedAt: 3, updatedAt: 2 },
};
export const FJORD = { platform: 'demo', productId: 'fjord' };
export const NOTES = {
  facts: { care: { value: 'Hand wash', source: { from: 'team' as const, author: 'Ida', at: 1 } } },
  before: {},
  photoOrder: [],
};
export const REPLY = {
  ...{ ownerId: '', shortcut: 'hi', title: 'Hi', texts: { en: 'Hi' } },
  ...{ updatedBy: 'x', at: 4, most: 9 },
};
export const ARTICLE = {
  ...{ state: 'published' as const, title: 'Hi?', body: 'Hi', language: 'en', pages: [] },
  ...{ instant: true, authorId: 'x', at: 4, most: 9, counted: [] },
};
export const RULE = {
  ...{ name: 'VIP', on: true, updatedBy: 'x', at: 4, most: 9 },
  body: { event: { kind: 'started' }, match: 'all', conditions: [], actions: [{ kind: 'close' }] },
} satisfies Partial<automations.AutomationChange>;
export const MARK = {
  ...{ version: 1, seq: 0, assignedTo: null, teamId: null, tags: [], ratedAt: 0, readAt: 0 },
};
export const placeOf = ({ storeId, conversationId }: Shop) => ({ storeId, conversationId });
export const EMAIL = 'ida@mail.example';
export const ORDER = { platform: 'wool', orderId: '1' };

/** With the hash of its shopper's secret. */
export type FullShop = Shop & { credentialHash: string };

/** A store in which every look-up finds something; much is named as its conversation. */
export const addFullShop = async (storage: Storage): Promise<FullShop> => {
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
