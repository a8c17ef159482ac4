import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { erasure, type FeedbackReader, feedback, type NewFeedback } from '../../index.ts';
import { addShop, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

export const feedbackOf = (shop: Shop, change: Partial<NewFeedback> = {}): NewFeedback => ({
  ...{ storeId: shop.storeId, conversationId: shop.conversationId, agentId: shop.agentId },
  ...{ feedbackId: v7(), kind: 'complaint', words: 'She was curt', at: 9 },
  ...change,
});

/** An owner, who reads all of it. */
export const ownerOf = ({ agentId }: Shop): FeedbackReader => ({ agentId, owns: true });

/** Rule 67: what shoppers said about agents. */
export const feedbackContract = (setting: Setting) =>
  describe('feedback', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const keep = (made: NewFeedback, most = 9) =>
      suite.storage.write((tx) => feedback.keepFeedback(tx, made, most));

    test('67 what she says is kept once, and only so much about one agent', async () => {
      const shop = await addShop(suite.storage);
      const first = feedbackOf(shop);
      const { storeId: _, ...told } = first;
      const kept = await keep(first, 2);
      expect(kept).toMatchObject({
        ...{ ...told, agent: 'Ida', state: 'open', settledBy: null, outcome: null, version: 1 },
      });
      const praise = feedbackOf(shop, { kind: 'praise', words: '' });
      expect(await keep(praise, 2)).toMatchObject({ words: '', state: null });
      expect(await keep(feedbackOf(shop), 2)).toBe('full');
      expect(await keep({ ...first, words: 'again' }, 2)).toEqual(kept);
      const other = await addShop(suite.storage);
      expect(await keep(feedbackOf(other, { feedbackId: first.feedbackId }))).toBeNull();
      expect(await keep(feedbackOf(shop, { conversationId: other.conversationId }))).toBeNull();
    });

    test('67 many at once are no more than she may', async () => {
      const shop = await addShop(suite.storage);
      const kept = await Promise.all([1, 2, 3, 4, 5].map(() => keep(feedbackOf(shop), 2)));
      expect(kept.filter((one) => one !== 'full')).toHaveLength(2);
    });

    test('67 whoever is complained about reads all but that, and so it is counted', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const complaint = feedbackOf(shop, { at: 5 });
      const praise = feedbackOf(shop, { at: 4, kind: 'praise' });
      await keep(complaint);
      await keep(praise);
      const seenBy = async (reader: FeedbackReader) => [
        (await feedback.listFeedback(read(), { storeId, reader, limit: 9 })).map(
          ({ kind }) => kind,
        ),
        await feedback.countOpenComplaints(read(), { storeId, reader, limit: 9 }),
      ];
      expect(await seenBy({ agentId, owns: false })).toEqual([['praise'], 0]);
      expect(await seenBy({ agentId: v7(), owns: false })).toEqual([['complaint', 'praise'], 1]);
      expect(await seenBy(ownerOf(shop))).toEqual([['complaint', 'praise'], 1]);
    });

    test('67 the newest first, page by page, of one kind, of one agent, or what is open', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const ids = [1, 2, 3].map(() => v7());
      for (const [at, feedbackId] of ids.entries())
        await keep(feedbackOf(shop, { feedbackId, at }));
      const praised = feedbackOf(shop, { at: 9, kind: 'praise' });
      await keep(praised);
      const list = async (asked: Partial<Parameters<typeof feedback.listFeedback>[1]>) => {
        const all = { storeId, reader: ownerOf(shop), limit: 9, ...asked };
        return (await feedback.listFeedback(read(), all)).map(({ feedbackId }) => feedbackId);
      };
      const [, second, newest] = ids;
      expect(await list({ kind: 'complaint', limit: 2 })).toEqual([newest, second]);
      expect(await list({ kind: 'complaint', after: { at: 1, feedbackId: second ?? '' } })).toEqual(
        [ids[0]],
      );
      expect(await list({ kind: 'praise', agentId })).toEqual([praised.feedbackId]);
      expect(await list({ agentId: v7() })).toEqual([]);
      const settling = { storeId, feedbackId: second ?? '', seen: 1, by: agentId, at: 20 };
      await suite.storage.write((tx) => feedback.settleComplaint(tx, settling, 'Called her'));
      expect(await list({ open: true })).toEqual([newest, ids[0]]);
    });

    test('67 a complaint is settled as it was seen, and may be opened again; praise is not', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const { feedbackId } = feedbackOf(shop);
      await keep(feedbackOf(shop, { feedbackId }));
      const settle = (seen: number, outcome: string | null, named = feedbackId) =>
        suite.storage.write((tx) => {
          const which = { storeId, feedbackId: named, seen, by: agentId, at: 20 };
          return feedback.settleComplaint(tx, which, outcome);
        });
      expect(await settle(1, 'Called her')).toMatchObject({
        ...{ state: 'settled', settledBy: agentId, settler: 'Ida', settledAt: 20, version: 2 },
        outcome: 'Called her',
      });
      expect(await settle(1, 'Wrote to her')).toBe('stale');
      expect(await settle(2, null)).toMatchObject({
        ...{ state: 'open', settledBy: null, settler: null, settledAt: null, outcome: null },
      });
      const praise = feedbackOf(shop, { kind: 'praise' });
      await keep(praise);
      expect(await settle(1, 'Thanked her', praise.feedbackId)).toBeNull();
      expect(await settle(1, 'Nothing', v7())).toBeNull();
    });

    test('67 praise is unseen until its own agent has looked at it, a complaint never is', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const praise = feedbackOf(shop, { kind: 'praise' });
      await keep(praise);
      await keep(feedbackOf(shop));
      const unseen = (limit = 9) => feedback.countUnseenPraise(read(), { storeId, agentId, limit });
      const see = (by: string) =>
        suite.storage.write((tx) =>
          feedback.seePraise(tx, { storeId, agentId: by, feedbackIds: [praise.feedbackId] }),
        );
      expect([await unseen(), await unseen(0)]).toEqual([1, 0]);
      expect(await see(v7())).toEqual([]);
      expect(await unseen()).toBe(1);
      expect(await see(agentId)).toMatchObject([{ feedbackId: praise.feedbackId, unseen: false }]);
      expect(await see(agentId)).toEqual([]);
      expect(await unseen()).toBe(0);
    });

    test('67 what an erased shopper said is hers to have before, then gone', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId } = shop;
      await keep(feedbackOf(shop));
      const hers = { storeId, shopperIds: [shopperId] };
      const copy = await erasure.exportShoppers(read(), hers);
      expect(copy.feedback).toMatchObject([{ words: 'She was curt' }]);
      await suite.storage.write((tx) => erasure.eraseShoppers(tx, { ...hers, at: 99 }));
      const all = { storeId, reader: ownerOf(shop), limit: 9 };
      expect(await feedback.listFeedback(read(), all)).toEqual([]);
    });
  });
