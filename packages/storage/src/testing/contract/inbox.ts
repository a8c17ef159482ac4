import type { InboxPlace, InboxTab } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { carts, conversations, inbox, pages, replyTimes } from '../../index.ts';
import {
  addAgent,
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
  SYSTEM,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const NONE = { snoozed: 0, mentions: 0 };

/** Rule 11: the inbox is the server's truth. */
export const inboxContract = (setting: Setting) =>
  describe('the inbox', () => {
    const suite = useStorage(setting);
    const tab = (shop: Shop, name: InboxTab, more: { before?: InboxPlace; limit?: number } = {}) =>
      inbox.listInbox(suite.storage.read, { ...shop, tab: name, limit: 50, ...more });
    const ids = async (shop: Shop, name: InboxTab) =>
      (await tab(shop, name)).rows.map(({ conversationId }) => conversationId);
    const assign = (shop: Shop, agentId: string | null) =>
      append(suite.storage, draft(shop, SYSTEM, { kind: 'assigned', agentId }));

    test('11 a row tells everything an agent sees of a conversation', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const at = suite.clock();
      await append(storage, draft(shop, byAgent(shop.agentId), message('Welcome')));
      const { entry } = await append(storage, draft(shop, SHOPPER, message('Is it warm?')));
      await append(storage, draft(shop, SHOPPER, message('And does it itch?')));
      await storage.write(async (tx) => {
        await carts.saveCart(tx, { ...shop, sequence: 1, cart: cartOf('h', 3), changes: [], at });
        const page = { url: 'https://shop.example/fjord', title: 'Fjord sweater', at };
        await pages.savePage(tx, { ...shop, page });
      });
      expect((await tab(shop, 'open')).rows).toEqual([
        {
          conversationId: shop.conversationId,
          status: 'open',
          shopper: { shopperId: shop.shopperId },
          assignedTo: null,
          head: 3,
          last: {
            seq: 3,
            at: entry.at + 1,
            author: SHOPPER,
            kind: 'message',
            preview: 'And does it itch?',
          },
          unread: 2,
          waitingSince: entry.at,
          cart: { quantity: 3, subtotal: { amount: 26_700, currency: 'EUR' } },
          page: 'Fjord sweater',
          updatedAt: entry.at + 1,
        },
      ]);
    });

    test('11 waiting begins with her first unanswered words and ends with an answer', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const agent = byAgent(shop.agentId);
      const since = async () => (await tab(shop, 'open')).rows[0]?.waitingSince;
      expect(await since()).toBeNull();
      const { entry } = await append(storage, draft(shop, SHOPPER, message('hello')));
      await append(storage, draft(shop, SHOPPER, message('anyone?')));
      await append(storage, draft(shop, agent, { kind: 'assigned', agentId: shop.agentId }));
      await append(storage, draft(shop, SYSTEM, message('We will be right with you')));
      expect(await since()).toBe(entry.at);
      await append(storage, draft(shop, agent, { kind: 'suggestion', products: [] }));
      expect(await since()).toBeNull();
      const again = await append(storage, draft(shop, SHOPPER, message('thanks')));
      expect(await since()).toBe(again.entry.at);
      await append(storage, draft(shop, agent, { kind: 'closed' }));
      expect((await tab(shop, 'closed')).rows[0]?.waitingSince).toBeNull();
    });

    test('11 counts and tabs follow assigning, closing and reopening', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const second = {
        ...shop,
        conversationId: await addConversation(storage, shop.storeId, shop.shopperId),
      };
      const colleague = await addAgent(storage, shop.storeId, 'Per');
      const [a, b] = [shop.conversationId, second.conversationId];
      const counts = (agentId = shop.agentId) =>
        inbox.counts(storage.read, { storeId: shop.storeId, agentId });

      expect(await counts()).toEqual({ open: 2, mine: 0, unassigned: 2, closed: 0, ...NONE });
      await assign(shop, shop.agentId);
      expect(await counts()).toEqual({ open: 2, mine: 1, unassigned: 1, closed: 0, ...NONE });
      expect(await ids(shop, 'mine')).toEqual([a]);
      expect(await ids(shop, 'unassigned')).toEqual([b]);
      await assign(shop, colleague);
      expect(await counts()).toEqual({ open: 2, mine: 0, unassigned: 1, closed: 0, ...NONE });
      expect(await counts(colleague)).toEqual({
        open: 2,
        mine: 1,
        unassigned: 1,
        closed: 0,
        ...NONE,
      });
      await append(storage, draft(shop, SYSTEM, { kind: 'closed' }));
      expect(await counts(colleague)).toEqual({
        open: 1,
        mine: 0,
        unassigned: 1,
        closed: 1,
        ...NONE,
      });
      expect([await ids(shop, 'open'), await ids(shop, 'closed')]).toEqual([[b], [a]]);
      await append(storage, draft(shop, SYSTEM, { kind: 'reopened' }));
      await assign(shop, null);
      expect(await counts(colleague)).toEqual({
        open: 2,
        mine: 0,
        unassigned: 2,
        closed: 0,
        ...NONE,
      });
      // The one that moved last stands first.
      expect(await ids(shop, 'unassigned')).toEqual([a, b]);
    });

    test('11 many moves of one conversation within one turn are counted once', async () => {
      const shop = await addShop(suite.storage);
      const colleague = await addAgent(suite.storage, shop.storeId, 'Per');
      await Promise.all([
        assign(shop, shop.agentId),
        append(suite.storage, draft(shop, SYSTEM, { kind: 'closed' })),
        append(suite.storage, draft(shop, SYSTEM, { kind: 'reopened' })),
        assign(shop, colleague),
      ]);
      const counts = { open: 1, mine: 1, unassigned: 0, closed: 0, ...NONE };
      const asked = { storeId: shop.storeId, agentId: colleague };
      expect(await inbox.counts(suite.storage.read, asked)).toEqual(counts);
    });

    test('11 pages follow each other without gap or repeat, also among equal instants', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const started = [shop.conversationId];
      for (let i = 0; i < 6; i++) {
        started.push(await addConversation(storage, shop.storeId, shop.shopperId, 9));
      }
      const seen: string[] = [];
      let before: InboxPlace | null = null;
      do {
        const asked: { limit: number; before?: InboxPlace } = {
          limit: 3,
          ...(before && { before }),
        };
        const page = await tab(shop, 'unassigned', asked);
        seen.push(...page.rows.map(({ conversationId }) => conversationId));
        before = page.next;
      } while (before);
      expect(seen).toEqual(started.sort().reverse());
    });

    test('11 changes since a cursor name what changed, whatever it was', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId } = shop;
      const quiet = await addConversation(storage, storeId, await addShopper(storage, storeId));
      const changed = async (work: (at: number) => Promise<unknown>) => {
        suite.clock.skip(60_000);
        const since = suite.clock();
        await work(suite.clock());
        const { rows } = await inbox.inboxChanges(storage.read, { storeId, since, limit: 9 });
        return rows.map(({ conversationId }) => conversationId);
      };
      const page = { url: 'https://shop.example/', title: 'Home' };
      expect(await changed(async () => undefined)).toEqual([]);
      for (const work of [
        () => append(storage, draft(shop, SHOPPER, message('hi'))),
        (at: number) =>
          storage.write((tx) =>
            carts.saveCart(tx, { ...shop, sequence: at, cart: cartOf(`${at}`), changes: [], at }),
          ),
        (at: number) =>
          storage.write((tx) => pages.savePage(tx, { ...shop, page: { ...page, at } })),
        (at: number) =>
          storage.write((tx) =>
            conversations.advanceReceipt(tx, { ...shop, side: 'agent', delivered: 1, seen: 1, at }),
          ),
      ]) {
        expect(await changed(work)).toEqual([shop.conversationId]);
      }
      const all = await inbox.inboxChanges(storage.read, { storeId, since: 0, limit: 1 });
      expect(all).toMatchObject({ rows: [{ conversationId: quiet }], more: true });
    });

    test('11 named rows, and whose shoppers wait', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId } = shop;
      const waiting = () => inbox.waitingFor(storage.read, { storeId, agentId });
      await assign(shop, agentId);
      expect(await waiting()).toEqual([]);
      await append(storage, draft(shop, SHOPPER, message('hi')));
      expect(await waiting()).toEqual([shop.conversationId]);
      const asked = { storeId, conversationIds: [shop.conversationId, v7()] };
      const rows = await inbox.inboxRows(storage.read, asked);
      expect(rows).toEqual((await tab(shop, 'mine')).rows);
      expect(await inbox.inboxRows(storage.read, { storeId, conversationIds: [] })).toEqual([]);
    });

    test('a preview is 200 characters at most and never half an emoji', async () => {
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message(`${'x'.repeat(199)}🧶🧶`)));
      expect((await tab(shop, 'open')).rows[0]?.last?.preview).toBe('x'.repeat(199));
    });

    test('the median first answer counts from her first words, answered ones only', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const median = (since = 0) => replyTimes.medianFirstReply(storage.read, shop.storeId, since);
      expect(await median()).toBeNull();
      const waits = [10_000, 60_000, 20_000, 90_000];
      for (const wait of waits) {
        const conversationId = await addConversation(storage, shop.storeId, shop.shopperId);
        const own = { ...shop, conversationId };
        await append(storage, draft(own, byAgent(shop.agentId), message('Hello there')));
        await append(storage, draft(own, SHOPPER, message('hi')));
        suite.clock.skip(wait - 1);
        await append(storage, draft(own, byAgent(shop.agentId), message('Hi!')));
        await append(storage, draft(own, byAgent(shop.agentId), message('How can I help?')));
      }
      expect(await median()).toBe(40_000);
      expect(await median(suite.clock())).toBeNull();
    });
  });
