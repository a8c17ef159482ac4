import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { conversations } from '../../index.ts';
import {
  addAgent,
  addConversation,
  addShop,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
  SYSTEM,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Conversations as rows: starting, receipts, heads, who spoke. */
export const conversationsContract = (setting: Setting) =>
  describe('conversations', () => {
    const suite = useStorage(setting);

    test('1 conversations: started once, hers only, the newest found', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const { storeId, shopperId, conversationId } = shop;
      const start = (changes: Partial<typeof shop>) =>
        write((tx) => conversations.startConversation(tx, { ...shop, ...changes, at: 99 }));
      const first = await conversations.findConversation(read, storeId, conversationId);
      expect(first).toEqual({
        ...{ conversationId, storeId, shopperId, status: 'open', head: 0, assignedTo: null },
        receipts: { shopper: { delivered: 0, seen: 0 }, agent: { delivered: 0, seen: 0 } },
        ...{ unread: 0, shopperUnread: 0, waitingSince: null, createdAt: 9, updatedAt: 9 },
      });
      expect(await start({})).toEqual({ ok: true, value: { conversation: first, created: false } });
      const stranger = await addShop(suite.storage);
      const taken = await start({ ...stranger, conversationId });
      expect(taken).toMatchObject({ error: { code: 'forbidden' } });
      expect(await start({ shopperId: v7() })).toMatchObject({ error: { code: 'not_found' } });
      const newer = await addConversation(suite.storage, storeId, shopperId);
      const latest = await conversations.latestConversation(read, storeId, shopperId);
      expect(latest?.conversationId).toBe(newer);
      expect(await conversations.countConversations(read, storeId, shopperId)).toBe(2);
    });

    test('12 receipts never go back, never past the head, and seen is delivered', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const agent = byAgent(shop.agentId);
      for (const [author, content] of [
        [SHOPPER, message('one')],
        [agent, message('two')],
        [SHOPPER, message('three')],
        [agent, { kind: 'assigned', agentId: shop.agentId }],
        [SYSTEM, message('five')],
      ] as const) {
        await append(suite.storage, draft(shop, author, content));
      }
      const advance = (side: 'shopper' | 'agent', delivered: number, seen: number) =>
        write((tx) => conversations.advanceReceipt(tx, { ...shop, side, delivered, seen, at: 1 }));
      const unread = async () => {
        const found = await conversations.findConversation(read, shop.storeId, shop.conversationId);
        return [found?.unread, found?.shopperUnread];
      };
      const none = { delivered: 0, seen: 0 };
      expect(await unread()).toEqual([2, 1]);
      expect(await advance('agent', 1, 2)).toEqual({
        receipts: { agent: { delivered: 2, seen: 2 }, shopper: none },
        advanced: true,
      });
      expect(await unread()).toEqual([1, 1]);
      expect(await advance('agent', 1, 1)).toMatchObject({ advanced: false });
      const past = { agent: { delivered: 5, seen: 5 }, shopper: none };
      expect(await advance('agent', 99, 99)).toEqual({ receipts: past, advanced: true });
      expect(await unread()).toEqual([0, 1]);
      const read2 = { agent: { delivered: 5, seen: 5 }, shopper: { delivered: 3, seen: 2 } };
      expect(await advance('shopper', 3, 2)).toEqual({ receipts: read2, advanced: true });
      expect(await unread()).toEqual([0, 0]);
    });

    test('9 heads of the conversations named', async () => {
      const { read } = suite.storage;
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message('one')));
      const named = [shop.conversationId, v7()];
      const known = { [shop.conversationId]: 1 };
      expect(await conversations.heads(read, shop.storeId, named)).toEqual(known);
      expect(await conversations.heads(read, shop.storeId, [])).toEqual({});
    });

    test('agents of a conversation are those who spoke in it', async () => {
      const shop = await addShop(suite.storage);
      const silent = await addAgent(suite.storage, shop.storeId, 'Per');
      const say = byAgent(shop.agentId);
      await append(
        suite.storage,
        draft(shop, byAgent(silent), { kind: 'assigned', agentId: null }),
      );
      await append(suite.storage, draft(shop, say, message('one')));
      await append(suite.storage, draft(shop, say, message('two')));
      const { storeId, conversationId, agentId } = shop;
      const cards = await conversations.agentsOf(suite.storage.read, storeId, conversationId);
      expect(cards).toEqual([{ agentId, name: 'Ida' }]);
    });
  });
