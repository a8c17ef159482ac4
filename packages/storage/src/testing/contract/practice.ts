import { count } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  agents,
  attachments,
  carts,
  handling,
  type PracticeStore,
  practice,
  privateNotes,
  type Read,
  routing,
  savedReplies,
} from '../../index.ts';
import {
  APPEARANCE,
  addConversation,
  addShop,
  addShopper,
  append,
  byAgent,
  cartOf,
  draft,
  message,
  SHOPPER,
  type Shop,
} from '../shop.ts';
import { fileOf } from './attachments.ts';
import { type Setting, useStorage } from './setting.ts';

const shown = { name: 'Wool & Co', appearance: APPEARANCE, agentName: 'Ida' };

const practiceOf = ({ storeId, agentId }: Shop, createdAt: number): PracticeStore => ({
  ...{ storeId: v7(), ofStoreId: storeId, ofAgentId: agentId, agentId: v7() },
  ...{ userId: v7(), siteKey: v7(), createdAt },
});

/** How many rows stand in each table. */
const countRows = async (read: Read): Promise<Record<string, number>> => {
  const counted: Record<string, number> = {};
  for (const [name, table] of Object.entries(read.tables)) {
    const [row] = await read.select({ rows: count() }).from(table);
    counted[name] = row?.rows ?? 0;
  }
  return counted;
};

/** Stores of one agent each, in which nothing counts. */
export const practiceContract = (setting: Setting) =>
  describe('practice', () => {
    const suite = useStorage(setting);
    const make = (made: PracticeStore) =>
      suite.storage.write((tx) => practice.createPractice(tx, made, shown));

    /** A conversation with something of what can happen in one. */
    const play = async ({ storeId, agentId }: PracticeStore) => {
      const { storage } = suite;
      const shopperId = await addShopper(storage, storeId);
      const conversationId = await addConversation(storage, storeId, shopperId);
      const shop = { storeId, agentId, shopperId, conversationId };
      await append(storage, draft(shop, SHOPPER, message('hi')));
      await append(storage, draft(shop, byAgent(agentId), message('hello')));
      await storage.write(async (tx) => {
        await carts.saveCart(tx, { ...shop, sequence: 1, cart: cartOf('a'), changes: [], at: 4 });
        await handling.changeHandling(tx, { ...shop, at: 4, tags: ['gift'] });
        const note = { ...shop, clientId: v7(), text: 'hush', at: 4, mentions: [agentId] };
        await privateNotes.addPrivateNote(tx, note);
        await routing.saveTeam(tx, storeId, { teamId: v7(), name: 'All', members: [agentId] });
        await attachments.addAttachment(tx, fileOf(shop));
        await savedReplies.saveReply(tx, {
          ...{ storeId, ownerId: agentId, replyId: v7(), shortcut: 'hi', title: 'Hi' },
          ...{ texts: { en: 'Hi' }, updatedBy: agentId, at: 4, most: 9, seen: null },
        });
      });
      return shop;
    };

    test('it is found by itself, by its agent while it is young, and by its age', async () => {
      const { read } = suite.storage;
      const shop = await addShop(suite.storage);
      const made = practiceOf(shop, 1_000);
      await make(made);
      expect(await practice.findPractice(read, made.storeId)).toEqual(made);
      expect(await practice.findPractice(read, shop.storeId)).toBeNull();
      const since = (at: number, who: { storeId: string; agentId: string } = shop) =>
        practice.latestPractice(read, { ...who, since: at });
      expect(await since(999)).toEqual(made);
      expect(await since(1_000)).toBeNull();
      expect(await since(0, { ...shop, agentId: v7() })).toBeNull();
      expect(await since(0, await addShop(suite.storage))).toBeNull();
      const old = (before: number) => practice.listOldPractices(read, { before, limit: 99 });
      expect(await old(1_000)).not.toContain(made.storeId);
      expect(await old(1_001)).toContain(made.storeId);
    });

    test('the account of its agent leads nowhere else', async () => {
      const { read } = suite.storage;
      const made = practiceOf(await addShop(suite.storage), 1_000);
      await make(made);
      const inside = await agents.findAgentByUser(read, made.userId);
      expect(inside).toMatchObject({ storeId: made.storeId, agentId: made.agentId, role: 'agent' });
      expect(inside?.email).not.toContain('@');
    });

    test('removed, it leaves no row in any table, and no other row is touched', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message('a real one')));
      const before = await countRows(read);
      const made = practiceOf(shop, 1_000);
      await make(made);
      await play(made);
      expect(await countRows(read)).not.toEqual(before);
      expect(await write((tx) => practice.dropPractice(tx, made.storeId))).toEqual(['key']);
      expect(await countRows(read)).toEqual(before);
      expect(await write((tx) => practice.dropPractice(tx, made.storeId))).toEqual([]);
    });

    test('a real store cannot be removed like this', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const before = await countRows(read);
      expect(await write((tx) => practice.dropPractice(tx, shop.storeId))).toEqual([]);
      expect(await countRows(read)).toEqual(before);
    });
  });
