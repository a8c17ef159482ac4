import type { StoreSettings } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  apiKeys,
  articles,
  automations,
  campaigns,
  feedback,
  gestures,
  gifts,
  mailAddresses,
  photos,
  practice,
  presets,
  ratings,
  resetLinks,
  type Storage,
  savedReplies,
  storeSettings,
  type Tx,
  watches,
  webhookTargets,
} from '../../index.ts';
import { APPEARANCE, addConversation, addShop, addUser, type Shop } from '../shop.ts';
import { feedbackOf } from './feedback.ts';
import { gestureOf } from './gestures.ts';
import { type Setting, useStorage } from './setting.ts';
import { watchOf } from './watches.ts';

/** Writers at once, half of them of another process. */
const WRITERS = 8;
/** So many of them get through. */
const MOST = 2;

const by = { updatedBy: 'ida', at: 9, seen: null, most: MOST };

/** Which of the writers, and a conversation of the shopper's that no other writes in. */
type Writer = { n: number; conversationId: string };

/** One writer's try at a limit; whether it got through. */
type Try = (tx: Tx, shop: Shop, writer: Writer) => Promise<boolean>;

const isKept = (saved: unknown): boolean => typeof saved === 'object' && saved !== null;

/** Every limit that counts before it writes. */
const LIMITS: Record<string, Try> = {
  'saved replies of a list': async (tx, { storeId }, { n }) =>
    isKept(
      await savedReplies.saveReply(tx, {
        ...{ storeId, ownerId: '', replyId: v7(), shortcut: `s${n}`, title: 'Hi', texts: {} },
        ...by,
      }),
    ),
  'views and macros of a list': async (tx, { storeId }, { n }) =>
    isKept(
      await presets.savePreset(tx, {
        ...{ storeId, ownerId: '', kind: 'view', presetId: v7(), name: `${n}` },
        ...{ body: { tab: 'open', filter: {} }, ...by },
      }),
    ),
  'articles of a store': async (tx, { storeId, agentId }) =>
    isKept(
      await articles.addArticle(tx, {
        ...{ articleId: v7(), storeId, state: 'draft', title: 'Hi?', body: 'Hi', language: 'en' },
        ...{ pages: [], instant: true, authorId: agentId, at: 9, most: MOST, counted: ['draft'] },
      }),
    ),
  'rules of a store': async (tx, { storeId }) =>
    isKept(
      await automations.saveAutomation(tx, {
        ...{ storeId, automationId: v7(), name: 'VIP', on: true, ...by },
        body: { event: { kind: 'started' }, match: 'all', conditions: [], actions: [] },
      }),
    ),
  'campaigns of a store': async (tx, { storeId }) =>
    isKept(
      await campaigns.saveCampaign(tx, {
        ...{ storeId, ...by },
        campaign: {
          ...{ campaignId: v7(), name: 'Hi', on: true, words: {}, senderId: null },
          when: { pages: [], seconds: 0, visitor: 'any', languages: [] },
          ...{ hours: 'any', holdout: 10 },
        },
      }),
    ),
  'API keys of a store': (tx, { storeId, agentId }) =>
    apiKeys.addApiKey(
      tx,
      {
        ...{ storeId, keyId: v7(), name: 'Till', prefix: 'x', keyHash: v7(), scope: 'read' },
        ...{ agentId, createdBy: agentId, createdAt: 9, expiresAt: null },
      },
      MOST,
    ),
  'webhook targets of a store': (tx, { storeId }) =>
    webhookTargets.addTarget(
      tx,
      {
        ...{ storeId, targetId: v7(), url: 'https://erp.example/', events: [] },
        ...{ sealedSecret: 'sealed', createdAt: 9 },
      },
      MOST,
    ),
  'photos of a product': (tx, { storeId }) =>
    photos.addPhoto(
      tx,
      {
        ...{ photoId: v7(), storeId, platform: 'demo', productId: 'fjord', light: 'daylight' },
        ...{ fileKey: v7(), width: 1, height: 1, author: 'Ida', at: 9 },
      },
      MOST,
    ),
  '64 gestures of an agent': async (tx, shop) => {
    const made = { ...gestureOf(shop), kind: 'sample' as const };
    return isKept(await gestures.giveGesture(tx, made, { since: 0, most: MOST }));
  },
  '65 what a shopper waits for, in all her conversations': async (
    tx,
    shop,
    { n, conversationId },
  ) => {
    const made = watchOf(shop, { conversationId, variantId: `${n}` });
    return isKept(await watches.addWatch(tx, made, MOST));
  },
  '67 what a shopper says about an agent': async (tx, shop) =>
    isKept(await feedback.keepFeedback(tx, feedbackOf(shop), MOST)),
};

/** Whatever comes at once on however many nodes, a limit is a limit and no change is lost. */
export const limitsContract = (setting: Setting) =>
  describe('limits', () => {
    const suite = useStorage(setting);

    /** One for each writer. */
    const conversationsOf = ({ storeId, shopperId }: Shop) =>
      Promise.all(
        Array.from({ length: WRITERS }, () => addConversation(suite.storage, storeId, shopperId)),
      );

    let other: Promise<Storage> | undefined;
    /** All of them at once, each in a transaction of its own. */
    const atOnce = async <T>(work: (tx: Tx, n: number) => Promise<T>): Promise<T[]> => {
      other ??= suite.another();
      const nodes = [suite.storage, await other];
      return Promise.all(
        Array.from({ length: WRITERS }, (_, n) => {
          const node = nodes[n % 2] ?? suite.storage;
          return node.write((tx) => work(tx, n));
        }),
      );
    };

    test.each(Object.entries(LIMITS))('%s: so many and no more', async (_, add) => {
      const shop = await addShop(suite.storage);
      const hers = await conversationsOf(shop);
      const added = await atOnce((tx, n) => add(tx, shop, { n, conversationId: hers[n] ?? '' }));
      expect(added.filter(Boolean)).toHaveLength(MOST);
    });

    test('new rules have places of their own', async () => {
      const { storeId } = await addShop(suite.storage);
      const rule = {
        ...{ storeId, name: 'VIP', on: true, ...by, most: WRITERS },
        body: { event: { kind: 'started' }, match: 'all', conditions: [], actions: [] },
      } satisfies Partial<automations.AutomationChange>;
      await atOnce((tx) => automations.saveAutomation(tx, { ...rule, automationId: v7() }));
      const kept = await automations.listAutomations(suite.storage.read, storeId);
      expect(kept.map(({ place }) => place)).toEqual(kept.map((_, index) => index + 1));
    });

    test('what a store has settled and what is known of a present keep every change', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId } = shop;
      const settle = (before: StoreSettings, n: number): StoreSettings => ({
        ...before,
        gestures: { samples: (before.gestures?.samples ?? 0) + 1, exchanges: n },
      });
      await atOnce(async (tx, n) => {
        await storeSettings.changeSettings(tx, { storeId, at: 9 }, (before) => settle(before, n));
        await gifts.changeGift(tx, { ...shop, at: 9 }, ({ note = '' }) => ({ note: `${note}.` }));
      });
      const settings = await storeSettings.findSettings(suite.storage.read, storeId);
      expect(settings.gestures?.samples).toBe(WRITERS);
      const gift = await gifts.findGift(suite.storage.read, storeId, conversationId);
      expect(gift?.note).toHaveLength(WRITERS);
    });

    test('54 an agent has one store to practise in', async () => {
      const { storeId, agentId } = await addShop(suite.storage);
      const shown = { name: 'Wool & Co', appearance: APPEARANCE, agentName: 'Ida' };
      const opened = await atOnce((tx) =>
        practice.openPractice(
          tx,
          {
            ...{ storeId: v7(), ofStoreId: storeId, ofAgentId: agentId, agentId: v7() },
            ...{ userId: v7(), siteKey: v7(), createdAt: 9 },
          },
          { ...shown, since: 0 },
        ),
      );
      expect(new Set(opened.map((one) => one.storeId)).size).toBe(1);
    });

    test('34 one link for a new password in a while', async () => {
      const userId = await suite.storage.write((tx) => addUser(tx));
      const added = await atOnce((tx) => {
        const link = { tokenHash: v7(), userId, createdAt: 9, expiresAt: 99 };
        return resetLinks.addSeldomLink(tx, link, { notSince: 0 });
      });
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    test('49 a shopper is asked for one recommendation in a while', async () => {
      const shop = await addShop(suite.storage);
      const hers = await conversationsOf(shop);
      const asked = await atOnce((tx, n) =>
        ratings.askRating(tx, {
          ...{ ...shop, conversationId: hers[n] ?? '', help: false, recommend: true },
          ...{ recommendNotSince: 0, at: 9 },
        }),
      );
      expect(asked.filter((one) => one && one.recommendAskedAt !== null)).toHaveLength(1);
    });

    test('15 an address left twice at once is the last one, and nobody is turned away', async () => {
      const { storeId, shopperId } = await addShop(suite.storage);
      await atOnce((tx, n) =>
        mailAddresses.leaveAddress(tx, {
          ...{ storeId, shopperId, email: `${n}@mail.example`, page: null, at: 9 },
        }),
      );
      expect(await mailAddresses.findAddress(suite.storage.read, { storeId, shopperId })).toEqual(
        expect.objectContaining({ leftAt: 9 }),
      );
    });

    test('13 of secrets made at once the one before the last holds on', async () => {
      const { storeId } = await addShop(suite.storage);
      const target = { storeId, targetId: v7() };
      const first = { url: 'https://erp.example/', events: [], sealedSecret: 'first' };
      await suite.storage.write((tx) =>
        webhookTargets.addTarget(tx, { ...target, ...first, createdAt: 9 }, 1),
      );
      await atOnce((tx, n) =>
        webhookTargets.rotateSecret(tx, target, { sealedSecret: `${n}`, formerUntil: 99 }),
      );
      const found = await webhookTargets.findTarget(suite.storage.read, target);
      expect(found?.sealedFormer).toMatch(/^\d$/);
      expect(found?.sealedFormer).not.toBe(found?.sealedSecret);
    });
  });
