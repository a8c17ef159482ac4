import type { AutomationBody } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type AutomationRunRecord, automationRuns, automations, erasure } from '../../index.ts';
import { addShop, addStore, append, draft, message, SHOPPER, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const BODY: AutomationBody = {
  ...{ event: { kind: 'started' }, match: 'all', conditions: [] },
  actions: [{ kind: 'close' }],
};

/** Rule 58: rules, how far they have read, and what they did. */
export const automationsContract = (setting: Setting) =>
  describe('automations', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const save = (storeId: string, more: Partial<automations.AutomationChange> = {}) =>
      suite.storage.write((tx) =>
        automations.saveAutomation(tx, {
          ...{ storeId, automationId: v7(), name: 'VIP', on: true, body: BODY, seen: null },
          ...{ updatedBy: 'a', at: 10, most: 3, ...more },
        }),
      );
    const kept = async (...made: Parameters<typeof save>) => {
      const rule = await save(...made);
      if (!rule || typeof rule === 'string') throw new Error('not kept');
      return rule;
    };
    const names = async (storeId: string) =>
      (await automations.listAutomations(read(), storeId)).map(({ name }) => name);

    test('58 rules stand in the store’s order; the first change wins, and a full list says so', async () => {
      const storeId = await addStore(suite.storage);
      const first = await kept(storeId, { name: 'A' });
      const second = await kept(storeId, { name: 'B' });
      await kept(storeId, { name: 'C' });
      expect(await save(storeId)).toBe('full');
      expect(await save(storeId, { automationId: first.automationId })).toEqual(first);
      const { automationId } = first;
      const renamed = await kept(storeId, { automationId, name: 'A2', seen: 10, at: 20 });
      expect(renamed.since).toBe(10);
      expect(await save(storeId, { automationId, name: 'A3', seen: 10, at: 30 })).toBe('stale');
      const off = await kept(storeId, { automationId, name: 'A2', on: false, seen: 20, at: 40 });
      // On again: what happened meanwhile is not made up for.
      const on = await kept(storeId, { automationId, name: 'A2', seen: 40, at: 50 });
      expect([off.on, on.since]).toEqual([false, 50]);
      expect(await names(storeId)).toEqual(['A2', 'B', 'C']);
      const automationIds = [second.automationId, v7(), second.automationId];
      await suite.storage.write((tx) =>
        automations.arrangeAutomations(tx, { storeId, automationIds }),
      );
      expect(await names(storeId)).toEqual(['B', 'A2', 'C']);
      expect(await automations.storesWithAutomations(read())).toContain(storeId);
    });

    test('58 of those who read the same stretch one stores what is to be done', async () => {
      const shop = await addShop(suite.storage);
      const run = runIn(shop);
      const reading = { seen: null, mark: markOf(shop, 1), runs: [run] };
      const twice = await Promise.all(
        [0, 1].map(() => suite.storage.write((tx) => automationRuns.noteReading(tx, reading))),
      );
      expect(twice.filter((came) => came === null)).toHaveLength(1);
      expect(twice.flatMap((came) => came ?? [])).toEqual([run]);
      const note = (seen: number, version: number) =>
        suite.storage.write((tx) =>
          automationRuns.noteReading(tx, { seen, mark: markOf(shop, version), runs: [run] }),
        );
      expect(await note(7, 8)).toBeNull();
      // The same event under a further mark is known already.
      expect(await note(1, 2)).toEqual([]);
      expect((await automationRuns.findMark(read(), shop))?.version).toBe(2);
      const tags = { ...shop, on: ['vip'], off: ['new'] };
      await suite.storage.write((tx) => automationRuns.noteOwnTags(tx, tags));
      expect(await automationRuns.findMark(read(), shop)).toMatchObject({
        ...{ version: 3, tags: ['gift', 'vip'] },
      });
    });

    test('58 what was begun and not finished is taken over once, when its time is over', async () => {
      const shop = await addShop(suite.storage);
      const run = runIn(shop);
      const reading = { seen: null, mark: markOf(shop, 1), runs: [run] };
      await suite.storage.write((tx) => automationRuns.noteReading(tx, reading));
      const due = async (now: number) =>
        (await automationRuns.dueRuns(read(), { now, limit: 99 })).filter(
          ({ conversationId }) => conversationId === shop.conversationId,
        );
      expect(await due(99)).toEqual([]);
      const [found] = await due(100);
      expect(found).toEqual(run);
      const lease = { run, now: 100, until: 200 };
      const taken = await Promise.all(
        [0, 1].map(() => suite.storage.write((tx) => automationRuns.leaseRun(tx, lease))),
      );
      expect(taken.sort()).toEqual([false, true]);
      const steps = [{ kind: 'close', words: 'Closed', problem: null }];
      await suite.storage.write((tx) => automationRuns.endRun(tx, { ...run, steps }));
      expect(await due(9_999)).toEqual([]);
      const listed = { ...shop, automationId: run.automationId, limit: 9 };
      expect(await automationRuns.listRuns(read(), listed)).toMatchObject([
        { state: 'done', steps, tries: 2 },
      ]);
      expect(await automationRuns.listRuns(read(), { ...listed, before: run.at })).toEqual([]);
      expect(await automationRuns.countRuns(read(), { ...shop, since: run.at })).toBe(1);
      await suite.storage.write((tx) => automationRuns.dropRuns(tx, run.at + 1));
      expect(await automationRuns.countRuns(read(), { ...shop, since: 0 })).toBe(0);
    });

    test('58 what changed or waits unread is found, and what was read is not', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId } = shop;
      const { entry } = await append(suite.storage, draft(shop, SHOPPER, message('hi')));
      const unread = () =>
        automationRuns.unreadConversations(read(), { storeId, since: entry.at, limit: 9 });
      const waiting = (now: number) =>
        automationRuns.waitingConversations(read(), { storeId, now, waitMs: 60_000, limit: 9 });
      expect(await unread()).toEqual([conversationId]);
      expect(await waiting(entry.at + 59_999)).toEqual([]);
      expect(await waiting(entry.at + 60_000)).toEqual([conversationId]);
      const mark = { ...markOf(shop, 1), seq: 1, readAt: entry.at + 60_000 };
      await suite.storage.write((tx) =>
        automationRuns.noteReading(tx, { seen: null, mark, runs: [] }),
      );
      expect([await unread(), await waiting(entry.at + 90_000)]).toEqual([[], []]);
      const since = { storeId, since: entry.at, limit: 9 };
      const page = await automationRuns.conversationsSince(read(), since);
      expect(page.map((row) => row.conversationId)).toEqual([conversationId]);
      const before = page[0];
      expect(await automationRuns.conversationsSince(read(), { ...since, before })).toEqual([]);
    });

    test('58 a removed rule takes its log along, an erased shopper hers', async () => {
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      const { automationId } = await kept(shop.storeId);
      const remove = (storeId: string) =>
        suite.storage.write((tx) => automations.removeAutomation(tx, { storeId, automationId }));
      for (const one of [shop, other])
        await suite.storage.write((tx) =>
          automationRuns.noteReading(tx, {
            ...{ seen: null, mark: markOf(one, 1), runs: [{ ...runIn(one), automationId }] },
          }),
        );
      expect(await remove(other.storeId)).toBe(false);
      expect(await remove(shop.storeId)).toBe(true);
      expect(await automationRuns.countRuns(read(), { ...shop, since: 0 })).toBe(0);
      const shopperIds = [shop.shopperId];
      await suite.storage.erase((tx) => erasure.eraseShoppers(tx, { ...shop, shopperIds, at: 99 }));
      expect(await automationRuns.findMark(read(), shop)).toBeNull();
    });
  });

const markOf = ({ storeId, conversationId }: Shop, version: number) => ({
  ...{ storeId, conversationId, version, seq: 0, assignedTo: null, teamId: null },
  ...{ tags: ['gift', 'new'], ratedAt: 0, readAt: 20 },
});

const runIn = ({ storeId, conversationId }: Shop): AutomationRunRecord => ({
  ...{ automationId: v7(), eventKey: `${conversationId} 1`, storeId, conversationId },
  ...{ name: 'VIP', body: BODY, at: 15, state: 'due', steps: [], tries: 1, leasedUntil: 100 },
});
