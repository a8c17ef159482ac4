import type { InboxTab, RuleNote } from '@aisle/protocol';
import { and, count, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { handling, inbox, privateNotes } from '../../index.ts';
import { addAgent, addShop, append, byAgent, draft, message, SHOPPER, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rules 40 and 41: what the team puts on a conversation, and its notes. */
export const handlingContract = (setting: Setting) =>
  describe('handling', () => {
    const suite = useStorage(setting);
    const ids = async (shop: Shop, tab: InboxTab, filter?: inbox.InboxAsked['filter']) =>
      (await inbox.listInbox(suite.storage.read, { ...shop, tab, filter, limit: 50 })).rows.map(
        ({ conversationId }) => conversationId,
      );
    const snooze = (shop: Shop, until: number | null) =>
      suite.storage.write((tx) => handling.snooze(tx, { ...shop, until, at: suite.clock() }));
    const note = (shop: Shop, text: string, mentions: string[] = [], clientId = v7()) =>
      suite.storage.write((tx) =>
        privateNotes.addPrivateNote(tx, { ...shop, clientId, text, mentions, at: suite.clock() }),
      );

    /** The maintained counts beside the conversations counted one by one. */
    const recounted = async ({ storeId }: Shop) => {
      const { read } = suite.storage;
      const { conversations: c, conversationCounts: kept, conversationTags, tags } = read.tables;
      const places = await read.select().from(kept).where(eq(kept.storeId, storeId));
      for (const { status, agentId, conversations } of places) {
        const rows = await read
          .select({ assignedTo: c.assignedTo })
          .from(c)
          .where(and(eq(c.storeId, storeId), eq(c.status, status)));
        const real = rows.filter(({ assignedTo }) => (assignedTo ?? '') === agentId).length;
        expect({ status, agentId, conversations }).toEqual({
          status,
          agentId,
          conversations: real,
        });
      }
      for (const { tag, uses } of await read.select().from(tags).where(eq(tags.storeId, storeId))) {
        const [real] = await read
          .select({ uses: count() })
          .from(conversationTags)
          .where(and(eq(conversationTags.storeId, storeId), eq(conversationTags.tag, tag)));
        expect({ tag, uses }).toEqual({ tag, uses: real?.uses });
      }
    };

    test('38 what is snoozed leaves the open list, and comes back on top at its time, once', async () => {
      const shop = await addShop(suite.storage);
      const due = suite.clock() + 1_000;
      expect(await snooze(shop, due)).toMatchObject({ snoozedUntil: due });
      expect([await ids(shop, 'open'), await ids(shop, 'unassigned')]).toEqual([[], []]);
      expect(await ids(shop, 'snoozed')).toEqual([shop.conversationId]);
      await recounted(shop);
      const found = () => handling.dueToWake(suite.storage.read, suite.clock(), 10);
      expect(await found()).toEqual([]);
      suite.clock.skip(2_000);
      expect(await found()).toContainEqual({
        storeId: shop.storeId,
        conversationId: shop.conversationId,
      });
      const other = await suite.another();
      const woke = await Promise.all(
        [suite.storage, other].map((one) =>
          one.write((tx) => handling.wakeIfDue(tx, { ...shop, at: suite.clock() })),
        ),
      );
      expect(woke.sort()).toEqual([false, true]);
      expect(await ids(shop, 'open')).toEqual([shop.conversationId]);
      await recounted(shop);
    });

    test('38 her words wake it at once, and its old instant does nothing to a later sleep', async () => {
      const shop = await addShop(suite.storage);
      const soon = suite.clock() + 50;
      await snooze(shop, soon);
      await append(suite.storage, draft(shop, byAgent(shop.agentId), message('I will look')));
      expect(await ids(shop, 'snoozed')).toEqual([shop.conversationId]);
      const { woke } = await append(suite.storage, draft(shop, SHOPPER, message('And?')));
      expect([woke, await ids(shop, 'open')]).toEqual([true, [shop.conversationId]]);
      await recounted(shop);
      await snooze(shop, null);
      suite.clock.skip(100);
      const due = await handling.dueToWake(suite.storage.read, suite.clock(), 100);
      expect(due.map(({ conversationId }) => conversationId)).not.toContain(shop.conversationId);
      expect(await ids(shop, 'snoozed')).toEqual([shop.conversationId]);
    });

    test('38 a closed one cannot be snoozed; a snoozed one can be closed and is counted there', async () => {
      const shop = await addShop(suite.storage);
      await snooze(shop, null);
      await append(suite.storage, draft(shop, byAgent(shop.agentId), { kind: 'closed' }));
      expect(await ids(shop, 'closed')).toEqual([shop.conversationId]);
      expect(await snooze(shop, null)).toBe('closed');
      await recounted(shop);
    });

    test('tags and priority narrow a tab down, and the tags in use are counted', async () => {
      const shop = await addShop(suite.storage);
      const put = (tags: string[], priority?: 'urgent') =>
        suite.storage.write((tx) =>
          handling.changeHandling(tx, { ...shop, at: suite.clock(), tags, priority }),
        );
      expect(await ids(shop, 'open', { priority: 'normal' })).toEqual([shop.conversationId]);
      await put(['gift', 'sizing'], 'urgent');
      await put(['gift', 'vip']);
      expect(await handling.listTags(suite.storage.read, shop.storeId, 10)).toEqual([
        { tag: 'gift', uses: 1 },
        { tag: 'vip', uses: 1 },
      ]);
      await recounted(shop);
      expect(await ids(shop, 'open', { tags: ['vip', 'gift'], priority: 'urgent' })).toEqual([
        shop.conversationId,
      ]);
      expect(await ids(shop, 'open', { tags: ['sizing'] })).toEqual([]);
      expect(await ids(shop, 'open', { priority: 'normal' })).toEqual([]);
    });

    test('37 notes are numbered by themselves, and a repeat makes no second one', async () => {
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message('hello')));
      const clientId = v7();
      const first = await note(shop, 'She is a regular', [], clientId);
      await append(suite.storage, draft(shop, SHOPPER, message('anyone?')));
      const again = await note(shop, 'other words', [], clientId);
      expect([first?.note, again?.repeated]).toEqual([again?.note, true]);
      await Promise.all(Array.from({ length: 6 }, (_, i) => note(shop, `n${i}`)));
      const notes = await privateNotes.listPrivateNotes(suite.storage.read, shop);
      expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(notes.map(({ afterSeq }) => afterSeq)).toEqual([1, 2, 2, 2, 2, 2, 2]);
      // Her log knows nothing of them: it has no holes.
      const { entry } = await append(suite.storage, draft(shop, SHOPPER, message('hm')));
      expect(entry.seq).toBe(3);
    });

    test('44 a whisper is a note that knows for whom it is; other notes know nobody', async () => {
      const shop = await addShop(suite.storage);
      const [clientId, whisperTo] = [v7(), shop.agentId];
      const per = await addAgent(suite.storage, shop.storeId, 'Per');
      const draft = { ...shop, agentId: per, clientId, text: 'psst', mentions: [whisperTo] };
      const isNoted = () =>
        privateNotes.isNoted(suite.storage.read, { ...shop, agentId: per, clientId });
      expect(await isNoted()).toBe(false);
      await suite.storage.write((tx) =>
        privateNotes.addPrivateNote(tx, { ...draft, whisperTo, at: suite.clock() }),
      );
      await note(shop, 'to all');
      const [whispered, plain] = await privateNotes.listPrivateNotes(suite.storage.read, shop);
      expect(whispered?.whisperTo).toBe(whisperTo);
      expect(plain).not.toHaveProperty('whisperTo');
      expect(await isNoted()).toBe(true);
    });

    test('58 what a rule tells is kept beside its text, and a note without it has none', async () => {
      const shop = await addShop(suite.storage);
      const rule: RuleNote = {
        name: 'VIP',
        steps: [{ kind: 'team', about: '', outcome: 'team_gone' }],
      };
      const of = { ...shop, clientId: v7(), text: 'Rule “VIP”', mentions: [], rule };
      await suite.storage.write((tx) =>
        privateNotes.addPrivateNote(tx, { ...of, at: suite.clock() }),
      );
      await note(shop, 'by hand');
      const [told, plain] = await privateNotes.listPrivateNotes(suite.storage.read, shop);
      expect(told?.rule).toEqual(rule);
      expect(plain).not.toHaveProperty('rule');
    });

    test('37 a mention counts until its agent has looked, also in a closed conversation', async () => {
      const shop = await addShop(suite.storage);
      const per = await addAgent(suite.storage, shop.storeId, 'Per');
      const { storeId } = shop;
      const unseen = async (agentId: string) =>
        (await inbox.counts(suite.storage.read, { storeId, agentId })).mentions;
      await note(shop, '@Per can you look?', [per]);
      await append(suite.storage, draft(shop, SHOPPER, { kind: 'closed' }));
      await note(shop, '@Per twice', [per]);
      expect([await unseen(per), await unseen(shop.agentId)]).toEqual([1, 0]);
      expect(await ids({ ...shop, agentId: per }, 'mentions')).toEqual([shop.conversationId]);
      const see = (number: number) =>
        suite.storage.write((tx) =>
          privateNotes.seeMentions(tx, { ...shop, agentId: per, number, at: suite.clock() }),
        );
      // What came after she looked is still new to her.
      expect([await see(1), await unseen(per)]).toEqual([false, 1]);
      expect([await see(2), await unseen(per), await see(2)]).toEqual([true, 0, false]);
      expect(await ids({ ...shop, agentId: per }, 'mentions')).toEqual([shop.conversationId]);
      const found = await handling.findHandling(suite.storage.read, shop);
      expect(found?.handling.mentioned).toEqual([{ agentId: per, unseen: false }]);
    });
  });
