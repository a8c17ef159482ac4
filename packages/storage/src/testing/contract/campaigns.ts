import type { Campaign, CampaignArm } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { campaignFigures, campaignMeetings, campaigns, erasure, orders } from '../../index.ts';
import { addShop, addStore, append, draft, message, SHOPPER } from '../shop.ts';
import { orderOf, recordOf } from './orders.ts';
import { type Setting, useStorage } from './setting.ts';

const campaignOf = (name: string): Campaign => ({
  ...{ campaignId: v7(), name, on: true, words: { '*': 'Hello' }, senderId: null },
  when: { pages: [], seconds: 0, visitor: 'any', languages: [] },
  ...{ hours: 'any', holdout: 10 },
});

/** Rule 59: greetings that say themselves, and what came of them. */
export const campaignsContract = (setting: Setting) =>
  describe('campaigns', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const change = (storeId: string, campaign: Campaign, seen: number | null, most = 20) =>
      suite.storage.write((tx) =>
        campaigns.saveCampaign(tx, { storeId, campaign, seen, updatedBy: 'x', at: 5, most }),
      );
    const meet = (
      storeId: string,
      campaignId: string,
      more: { arm?: CampaignArm; at?: number; visitKey?: string; shopperId?: string } = {},
    ) =>
      suite.storage.write((tx) =>
        campaignMeetings.meetCampaign(tx, {
          ...{ meetingId: v7(), storeId, campaignId, visitKey: v7(), arm: 'shown', at: 100 },
          shopperId: null,
          ...more,
        }),
      );

    test('59 a store’s campaigns stand in its order; one that is gone keeps its name', async () => {
      const storeId = await addStore(suite.storage);
      const [first, second] = [campaignOf('First'), campaignOf('Second')];
      const made = await change(storeId, first, null);
      expect(await change(storeId, { ...first, name: 'Twice' }, null)).toEqual(made);
      await change(storeId, second, null);
      expect(await change(storeId, campaignOf('Third'), null, 2)).toBe('full');
      expect(await change(storeId, first, 4)).toBe('stale');
      expect(await change(storeId, { ...first, on: false }, 5)).toMatchObject({
        on: false,
        updatedAt: 6,
      });
      const names = async () =>
        (await campaigns.listCampaigns(read(), storeId)).map(({ name }) => name);
      expect(await names()).toEqual(['First', 'Second']);
      const order = [second.campaignId, v7(), second.campaignId];
      await suite.storage.write((tx) => campaigns.arrangeCampaigns(tx, { storeId, order }));
      expect(await names()).toEqual(['Second', 'First']);

      const elsewhere = await addStore(suite.storage);
      const other = { storeId: elsewhere, campaignId: second.campaignId, at: 9 };
      expect(await suite.storage.write((tx) => campaigns.removeCampaign(tx, other))).toBe(false);
      expect(await change(elsewhere, { ...second, name: 'Evil' }, 5)).toBeNull();
      expect(await change(elsewhere, { ...second, name: 'Evil' }, null)).toBeNull();
      await suite.storage.write((tx) =>
        campaigns.arrangeCampaigns(tx, { storeId: elsewhere, order: [first.campaignId] }),
      );
      expect(await names()).toEqual(['Second', 'First']);
      await suite.storage.write((tx) => campaigns.removeCampaign(tx, { ...other, storeId }));
      expect(await names()).toEqual(['First']);
      expect(await campaigns.campaignNames(read(), storeId)).toMatchObject([
        { name: 'Second', removed: true },
        { name: 'First', removed: false },
      ]);
      expect(await campaigns.campaignNames(read(), elsewhere)).toEqual([]);
    });

    test('59 a visit meets a campaign once; figures and their lists agree, orders count once', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId, conversationId } = shop;
      const campaign = campaignOf('Gifts');
      const { campaignId } = campaign;
      await change(storeId, campaign, null);
      const opened = (await meet(storeId, campaignId, { visitKey: 'v' })).meeting;
      const again = await meet(storeId, campaignId, { visitKey: 'v', arm: 'held' });
      expect(again).toEqual({ meeting: opened, repeated: true });
      const { meetingId } = opened;
      const held = (await meet(storeId, campaignId, { arm: 'held', at: 101 })).meeting;
      await meet(storeId, campaignId, { at: 900 });
      await suite.storage.write(async (tx) => {
        const named = { storeId, meetingId };
        await campaignMeetings.noteOpened(tx, { ...named, conversationId, shopperId, at: 110 });
        await campaignMeetings.noteDismissed(tx, { ...named, at: 111 });
        await campaignMeetings.noteDismissed(tx, { ...named, storeId: v7(), at: 999 });
      });
      await append(suite.storage, draft(shop, SHOPPER, message('Yes')));
      const elsewhere = await addStore(suite.storage);
      await suite.storage.write(async (tx) => {
        const place = async (orderId: string, more = {}) => {
          await orders.saveOrder(tx, recordOf(storeId, orderOf(orderId, more)));
          const named = { storeId, platform: 'wool', orderId, at: 120 };
          await campaignMeetings.nameOrder(tx, { ...named, meetings: [meetingId] });
          // Whoever names it next, it counts for the first alone.
          await campaignMeetings.nameOrder(tx, { ...named, meetings: [held.meetingId] });
          await campaignMeetings.nameOrder(tx, {
            ...named,
            storeId: elsewhere,
            meetings: [meetingId],
          });
        };
        await place('in time', { placedAt: 150 });
        await place('too late', { placedAt: 700 });
        await place('before', { placedAt: 99 });
        await place('unknown to the shop', { placedAt: 150, standing: 'reported' });
      });
      const period = { storeId, from: 100, to: 900 };
      const arms = await campaignFigures.countMeetings(read(), period);
      expect(arms.toSorted((a, b) => (a.arm < b.arm ? 1 : -1))).toEqual([
        { campaignId, arm: 'shown', met: 1, opened: 1, wrote: 1, dismissed: 1 },
        { campaignId, arm: 'held', met: 1, opened: 0, wrote: 0, dismissed: 0 },
      ]);
      const asked = { ...period, windowMs: 500 };
      expect(await campaignFigures.sumOrders(read(), asked)).toEqual([
        { campaignId, arm: 'shown', currency: 'EUR', ordered: 1, net: 9_000 },
      ]);
      const behind = async (figure: 'opened' | 'wrote' | 'ordered' | 'ordered_held') =>
        (
          await campaignFigures.campaignRows(read(), { ...asked, campaignId, figure, limit: 9 })
        ).rows.map((row) => [row.meetingId, row.conversationId]);
      for (const figure of ['opened', 'wrote', 'ordered'] as const)
        expect(await behind(figure), figure).toEqual([[meetingId, conversationId]]);
      expect(await behind('ordered_held')).toEqual([]);
      const meetings = [meetingId, held.meetingId];
      expect(
        await campaignFigures.ordersAfter(read(), { storeId, meetings, windowMs: 500 }),
      ).toMatchObject([{ meetingId, number: '#in time', total: 9_000 }]);
      expect(
        await campaignFigures.ordersAfter(read(), { storeId: elsewhere, meetings, windowMs: 500 }),
      ).toEqual([]);
      const place = { storeId, conversationId };
      expect(await campaignMeetings.campaignOfConversation(read(), place)).toEqual({
        ...{ campaignId, name: 'Gifts' },
      });
      const foreign = { ...place, storeId: elsewhere };
      expect(await campaignMeetings.campaignOfConversation(read(), foreign)).toBeNull();
      const asOther = { ...period, storeId: elsewhere };
      expect(await campaignFigures.countMeetings(read(), asOther)).toEqual([]);

      // Rule 52: counts stay, what ties an order to her goes.
      await suite.storage.write((tx) =>
        erasure.eraseShoppers(tx, { storeId, shopperIds: [shopperId], at: 999 }),
      );
      expect(await campaignFigures.sumOrders(read(), asked)).toEqual([]);
      expect((await campaignFigures.countMeetings(read(), period)).length).toBe(2);
    });

    test('59 what she has met is known of this visit and wherever she has chatted, page by page', async () => {
      const { storeId, shopperId } = await addShop(suite.storage);
      const { campaignId } = campaignOf('Sizes');
      await meet(storeId, campaignId, { visitKey: 'a', at: 10 });
      await meet(storeId, campaignId, { visitKey: 'b', at: 20, shopperId });
      await meet(storeId, campaignId, { visitKey: 'c', at: 30, shopperId });
      const known = async (more: object) =>
        (
          await campaignMeetings.meetingsOf(read(), {
            ...{ storeId, visitKey: 'a', shopperId: undefined, since: 0, ...more },
          })
        ).map(({ visitKey }) => visitKey);
      expect(await known({})).toEqual(['a']);
      expect((await known({ shopperId })).toSorted()).toEqual(['a', 'b', 'c']);
      expect((await known({ shopperId, since: 25 })).toSorted()).toEqual(['a', 'c']);
      expect(await known({ storeId: v7() })).toEqual([]);
      expect(await campaignMeetings.countShown(read(), storeId)).toEqual(
        new Map([[campaignId, 3]]),
      );
    });

    test('59 old meetings go, with what says which orders followed them; others stay', async () => {
      const [storeId, elsewhere] = [await addStore(suite.storage), await addStore(suite.storage)];
      const { campaignId } = campaignOf('Gifts');
      const { meetingId } = (await meet(storeId, campaignId, { at: 10 })).meeting;
      await meet(storeId, campaignId, { at: 20 });
      await meet(elsewhere, campaignId, { at: 10 });
      await suite.storage.write(async (tx) => {
        await orders.saveOrder(tx, recordOf(storeId, orderOf('1', { placedAt: 15 })));
        const named = { storeId, platform: 'wool', orderId: '1', at: 15, meetings: [meetingId] };
        await campaignMeetings.nameOrder(tx, named);
      });
      await suite.storage.write((tx) => campaignMeetings.dropMeetings(tx, { storeId, before: 20 }));
      const met = async (of: string) =>
        (await campaignFigures.countMeetings(read(), { storeId: of, from: 0, to: 99 }))[0]?.met;
      expect([await met(storeId), await met(elsewhere)]).toEqual([1, 1]);
      const asked = { storeId, from: 0, to: 99, windowMs: 50 };
      expect(await campaignFigures.sumOrders(read(), asked)).toEqual([]);
    });
  });
