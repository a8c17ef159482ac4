import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { letters, mailAddresses } from '../../index.ts';
import {
  addConversation,
  addShop,
  addShopper,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
  type Shop,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const FAR = Number.MAX_SAFE_INTEGER;

/** Rule 50: what is to be mailed follows from the log, in the transaction that stores it. */
export const mailContract = (setting: Setting) =>
  describe('mail', () => {
    const suite = useStorage(setting);

    const due = async ({ conversationId }: Shop) => {
      const all = await letters.dueConversations(suite.storage.read, { now: FAR, limit: 999 });
      return all.find((one) => one.conversationId === conversationId);
    };
    const mailed = async () => {
      const shop = await addShop(suite.storage);
      const email = `${v7()}@mail.example`;
      await suite.storage.write(async (tx) => {
        await mailAddresses.leaveAddress(tx, { ...shop, email, page: null, at: 1 });
        await mailAddresses.verifyAddress(tx, { ...shop, email, at: 2 });
      });
      return { ...shop, email };
    };

    test('an answer makes a letter due, her own words do not, and each answer puts it off', async () => {
      const { storage } = suite;
      const shop = await mailed();
      await append(storage, draft(shop, SHOPPER, message('so?')));
      expect(await due(shop)).toBeUndefined();
      await append(storage, draft(shop, byAgent(shop.agentId), message('yes')));
      const first = await due(shop);
      expect(first).toMatchObject({ shopperId: shop.shopperId, shopperSeen: 0 });
      if (!first) throw new Error('nothing is due');
      await append(storage, draft(shop, byAgent(shop.agentId), message('and no')));
      expect((await due(shop))?.mailDueAt).toBeGreaterThanOrEqual(first.mailDueAt);
      const other = { ...first, mailDueAt: first.mailDueAt - 1 };
      expect(await storage.write((tx) => letters.putOff(tx, other, null))).toBe(false);
      const now = (await due(shop)) ?? first;
      expect(await storage.write((tx) => letters.putOff(tx, now, null))).toBe(true);
      expect(await due(shop)).toBeUndefined();
    });

    test('without an address that is hers nothing is ever due', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const email = `${v7()}@mail.example`;
      await storage.write((tx) =>
        mailAddresses.leaveAddress(tx, { ...shop, email, page: null, at: 1 }),
      );
      await append(storage, draft(shop, byAgent(shop.agentId), message('hello')));
      expect(await due(shop)).toBeUndefined();
      // What she has not seen by then is mailed once it is hers.
      const other = { ...shop, email: 'x@mail.example', at: 2 };
      expect(await storage.write((tx) => mailAddresses.verifyAddress(tx, other))).toBe(false);
      await storage.write((tx) => mailAddresses.verifyAddress(tx, { ...shop, email, at: 2 }));
      expect(await due(shop)).toBeDefined();
    });

    test('a later conversation of hers is mailed, too, until she has enough', async () => {
      const { storage } = suite;
      const shop = await mailed();
      const { storeId, shopperId } = shop;
      const later = { ...shop, conversationId: await addConversation(storage, storeId, shopperId) };
      await append(storage, draft(later, byAgent(shop.agentId), message('hello')));
      expect(await due(later)).toBeDefined();
      await storage.write((tx) =>
        mailAddresses.endAddress(tx, { ...shop, at: 3, because: 'stopped' }),
      );
      expect(await due(later)).toBeUndefined();
      const last = { ...shop, conversationId: await addConversation(storage, storeId, shopperId) };
      await append(storage, draft(last, byAgent(shop.agentId), message('hello')));
      expect(await due(last)).toBeUndefined();
      // Whoever stopped is a stranger again when the address is left anew.
      await storage.write((tx) => mailAddresses.leaveAddress(tx, { ...shop, page: null, at: 4 }));
      const left = await mailAddresses.findAddress(storage.read, shop);
      expect(left).toMatchObject({ verifiedAt: null, stoppedAt: null });
    });

    test('an address gets one code, whoever asks, and its tries are counted', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, shopperId } = shop;
      const other = { storeId, shopperId: await addShopper(storage, storeId) };
      const addressHash = v7();
      const take = (who: typeof other, at: number) =>
        storage.write((tx) =>
          mailAddresses.takeCode(tx, {
            ...{ storeId, shopperId: who.shopperId, addressHash },
            ...{ letterId: v7(), at, notSince: at - 100 },
          }),
        );
      const both = await Promise.all([take({ storeId, shopperId }, 10), take(other, 10)]);
      expect(both.filter(Boolean)).toHaveLength(1);
      const [owner, stranger] = both[0] ? [shop, other] : [other, shop];
      const guess = (who: typeof other) =>
        storage.write((tx) =>
          mailAddresses.tryCode(tx, {
            ...{ storeId, shopperId: who.shopperId, addressHash, most: 2, since: 0 },
          }),
        );
      expect(await guess(stranger)).toBeNull();
      expect([await guess(owner), await guess(owner), await guess(owner)]).toEqual([10, 10, null]);
      expect(await take(other, 100)).toBe(false);
      expect(await take(other, 111)).toBe(true);
    });

    test('a letter is one node’s at a time', async () => {
      const { storage } = suite;
      const { storeId, shopperId, conversationId } = await addShop(storage);
      const letterId = v7();
      await storage.write((tx) =>
        letters.addLetter(tx, {
          ...{ letterId, storeId, shopperId, conversationId, kind: 'answers', seqs: [1], at: 5 },
        }),
      );
      const [letter] = (await letters.dueLetters(storage.read, { now: 5, limit: 999 })).filter(
        (one) => one.letterId === letterId,
      );
      if (!letter) throw new Error('no letter is due');
      const hold = () => storage.write((tx) => letters.holdLetter(tx, letter, 60));
      expect((await Promise.all([hold(), hold()])).filter(Boolean)).toHaveLength(1);
      await storage.write((tx) =>
        letters.noteLetter(tx, letter, { state: 'sent', nextAt: null, settledAt: 6, tries: 1 }),
      );
      expect(await letters.dueLetters(storage.read, { now: FAR, limit: 999 })).not.toContainEqual(
        expect.objectContaining({ letterId }),
      );
    });
  });
