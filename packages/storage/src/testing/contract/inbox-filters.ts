import { DESK_LIMITS, type InboxFilter, type InboxPlace } from '@aisle/protocol';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { carts, handling, inbox, routing, shoppers } from '../../index.ts';
import {
  addAgent,
  addConversation,
  addShop,
  addShopper,
  append,
  cartOf,
  draft,
  message,
  SHOPPER,
  type Shop,
  SYSTEM,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** A narrowed inbox: what fits, and what looking for it may cost. */
export const inboxFiltersContract = (setting: Setting) =>
  describe('the inbox, narrowed', () => {
    const suite = useStorage(setting);
    const asked = (shop: Shop, filter: InboxFilter) => ({
      ...{ storeId: shop.storeId, agentId: shop.agentId, tab: 'open' as const, filter },
      ...{ at: suite.clock(), limit: 50 },
    });
    const fitting = async (shop: Shop, filter: InboxFilter) => {
      const { rows } = await inbox.listInbox(suite.storage.read, asked(shop, filter));
      const counted = await inbox.countFitting(suite.storage.read, asked(shop, filter));
      expect(counted).toEqual({ conversations: rows.length, more: false });
      return rows.map(({ conversationId }) => conversationId);
    };
    /** Another shopper of the store with a conversation. */
    const another = async (shop: Shop): Promise<Shop> => {
      const shopperId = await addShopper(suite.storage, shop.storeId);
      const conversationId = await addConversation(suite.storage, shop.storeId, shopperId);
      return { ...shop, shopperId, conversationId };
    };

    test('her language counts whatever the place, and no other that begins alike', async () => {
      const shop = await addShop(suite.storage);
      for (const locale of ['de', 'de-AT', 'DE-ch', 'den', 'en-DE', undefined]) {
        const { storeId, shopperId } = await another(shop);
        if (locale === undefined) continue;
        const known = { storeId, shopperId, locale, at: suite.clock() };
        await suite.storage.write((tx) => shoppers.touchShopper(tx, known));
      }
      expect(await fitting(shop, { language: 'de' })).toHaveLength(3);
    });

    test('who has waited longer, and whose cart is worth more in that currency', async () => {
      const shop = await addShop(suite.storage);
      const late = await another(shop);
      await append(suite.storage, draft(shop, SHOPPER, message('hello?')));
      suite.clock.skip(6 * 60_000);
      await append(suite.storage, draft(late, SHOPPER, message('hello')));
      expect(await fitting(shop, { waitingMinutes: 5 })).toEqual([shop.conversationId]);
      expect(await fitting(shop, { waitingMinutes: 7 })).toEqual([]);
      const { storeId, shopperId } = late;
      const report = { storeId, shopperId, sequence: 1, changes: [], at: suite.clock() };
      await suite.storage.write((tx) => carts.saveCart(tx, { ...report, cart: cartOf('a') }));
      const above = (amount: number, currency = 'EUR') =>
        fitting(shop, { cartAbove: { amount, currency } });
      expect(await above(17_799)).toEqual([late.conversationId]);
      expect([await above(17_800), await above(1, 'JPY')]).toEqual([[], []]);
    });

    test('a team has what its people have and what waits in its queue', async () => {
      const shop = await addShop(suite.storage);
      const member = await addAgent(suite.storage, shop.storeId, 'Per');
      const teamId = v7();
      const team = { teamId, name: 'Returns', members: [member] };
      await suite.storage.write((tx) => routing.saveTeam(tx, shop.storeId, team));
      const [hers, queued] = [await another(shop), await another(shop)];
      const given = { kind: 'assigned', agentId: member } as const;
      await append(suite.storage, draft(hers, SYSTEM, given));
      const { storeId, conversationId } = queued;
      const wish = { storeId, conversationId, teamId, givenBackBy: null };
      await suite.storage.write((tx) => routing.noteWish(tx, wish));
      expect((await fitting(shop, { teamId })).toSorted()).toEqual(
        [hers.conversationId, queued.conversationId].toSorted(),
      );
    });

    test('what almost nothing fits costs a bounded look, and is found by going on', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, shopperId, conversationId } = shop;
      await storage.write((tx) =>
        handling.changeHandling(tx, { ...shop, at: 1, tags: ['rare'], priority: 'urgent' }),
      );
      const { conversations: c } = storage.read.tables;
      const [kept] = await storage.read.select().from(c).where(eq(c.storeId, storeId));
      if (!kept) throw new Error('the shop has a conversation');
      const rows = Array.from({ length: DESK_LIMITS.filterWalk + 50 }, (_, at) => ({
        ...{ ...kept, storeId, shopperId, conversationId: v7(), status: 'open' as const },
        ...{ assignedTo: null, updatedAt: 1_000 + at },
      }));
      await storage.write(async (tx) => {
        for (let from = 0; from < rows.length; from += 500)
          await tx.insert(tx.tables.conversations).values(rows.slice(from, from + 500));
      });
      const urgent = asked(shop, { priority: 'urgent' });
      const first = await inbox.listInbox(storage.read, urgent);
      expect(first).toMatchObject({ rows: [], next: { updatedAt: 1_050 } });
      expect(await inbox.countFitting(storage.read, urgent)).toEqual({
        ...{ conversations: 0, more: true },
      });
      const before = first.next as InboxPlace;
      const second = await inbox.listInbox(storage.read, { ...urgent, before });
      expect(second.rows.map((row) => row.conversationId)).toEqual([conversationId]);
      expect(second.next).toBeNull();
      // A tag that few carry leads there at once.
      expect(await fitting(shop, { tags: ['rare'], priority: 'urgent' })).toEqual([conversationId]);
      expect(await fitting(shop, { tags: ['rare', 'never used'] })).toEqual([]);
      const usual = await inbox.countFitting(storage.read, asked(shop, { priority: 'normal' }));
      expect(usual).toEqual({ conversations: DESK_LIMITS.countTo, more: true });
    });
  });
