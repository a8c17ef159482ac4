import { v7 } from 'uuid';
import {
  attachments,
  carts,
  conversationSearch,
  customers,
  feedback,
  followUps,
  gestures,
  handling,
  mailAddresses,
  orderUpdates,
  pages,
  privateNotes,
  ratings,
  type Storage,
  shoppers,
  shortlists,
  translations,
  watches,
} from '../index.ts';
import { wishOf } from './contract/order-updates.ts';
import { addOrder, orderOf } from './contract/orders.ts';
import { watchOf } from './contract/watches.ts';
import {
  append,
  byAgent,
  cartOf,
  draft,
  message,
  SHOPPER,
  type Shop,
  shortlistedOf,
} from './shop.ts';

/** Stands in everything that is known of one shopper. */
export const CANARY = 'zaunkoenig';

/** Fills a shop's shopper with the canary, again and again, as a long visit would. */
export const plantCanary = async (storage: Storage, shop: Shop, times = 3): Promise<void> => {
  const { storeId, shopperId, agentId } = shop;
  const hers = { storeId, shopperId };
  for (let time = 1; time <= times; time += 1) {
    const words = `${CANARY} ${time} ${'lorem ipsum dolor '.repeat(30)}`;
    await append(storage, draft(shop, SHOPPER, message(words)));
    await append(storage, draft(shop, byAgent(agentId), message(`Dear ${words}`)));
    await storage.write(async (tx) => {
      await shoppers.setContact(tx, { ...shop, name: words, email: `${CANARY}@a.example`, at: 9 });
      const page = { url: `https://shop.example/${CANARY}/${time}`, title: words, at: time };
      await pages.savePage(tx, { ...shop, page });
      const cart = { ...cartOf(`${CANARY}${time}`), codes: [{ code: words, applied: true }] };
      await carts.saveCart(tx, {
        ...{ ...shop, sequence: time, changes: [], at: 4 },
        cart: cart as unknown as ReturnType<typeof cartOf>,
      });
      const note = { ...shop, clientId: v7(), text: words, mentions: [agentId], at: 9 };
      await privateNotes.addPrivateNote(tx, note);
      await followUps.addFollowUp(tx, {
        ...{ ...shop, followUpId: v7(), kind: 'reminder', words, dueAt: 99, lookAt: null },
        ...{ madeBy: agentId, at: 9 },
      });
      const given = { gestureId: v7(), kind: 'sample', percent: null, agentId, at: 9 } as const;
      await gestures.noteGesture(tx, { ...shop, ...given, words });
      const said = { feedbackId: v7(), kind: 'complaint', agentId, at: 9 } as const;
      await feedback.keepFeedback(tx, { ...shop, ...said, words }, times);
      await orderUpdates.addWish(tx, wishOf(shop, { orderId: `${time}` }));
      await watches.addWatch(tx, watchOf(shop, { name: words, variantId: `${time}` }), 99);
      await handling.changeHandling(tx, { ...shop, at: 9, tags: [CANARY, `tag ${time}`] });
      await shortlists.changeShortlist(tx, { ...shop, at: 9 }, (now) => ({
        ...now,
        products: [shortlistedOf(CANARY)],
      }));
      const translated = { ...shop, language: 'de', at: 9, found: [{ seq: 1, text: CANARY }] };
      await translations.keepTranslations(tx, translated);
      await ratings.askRating(tx, { ...shop, help: true, recommend: false, at: 9 });
      const answers = { effort: 2, comment: words };
      await ratings.answerRating(tx, { ...shop, answers, at: 10 + time });
    });
    await storage.write((tx) => conversationSearch.indexConversations(tx, { storeId, limit: 99 }));
  }
  await storage.write(async (tx) => {
    const sent = { ...shop, attachmentId: v7(), clientId: v7() };
    await attachments.addAttachment(tx, {
      ...({
        attachmentId: sent.attachmentId,
        storeId,
        uploaderKind: 'shopper',
        uploaderId: shopperId,
      } as const),
      ...({ fileKey: 'hers', name: `${CANARY}.png`, type: 'image/png', bytes: 9, at: 5 } as const),
    });
    await attachments.tieAttachment(tx, sent);
    const email = `${CANARY}@c.example`;
    const page = `https://shop.example/${CANARY}`;
    await mailAddresses.leaveAddress(tx, { ...hers, email, page, at: 6 });
    await mailAddresses.verifyAddress(tx, { ...hers, email, at: 7 });
    const customer = { customerId: CANARY, name: CANARY, email: `${CANARY}@b.example` };
    await customers.identify(tx, { ...shop, customer, at: 4, credentialHash: `${CANARY} hash` });
    await addOrder(tx, shop, orderOf(shop.conversationId));
  });
};

/** Every row of every table, as text, in an order that does not tell which was written last. */
export const everythingIn = async ({ read }: Storage): Promise<string> => {
  const rows: string[] = [];
  for (const [name, table] of Object.entries(read.tables)) {
    const found = await read.select().from(table);
    rows.push(name, ...found.map((row) => JSON.stringify(row)).sort());
  }
  return rows.join('\n');
};
