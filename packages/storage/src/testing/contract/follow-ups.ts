import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { followUps, handling, inbox, type NewFollowUp, ratings, reminders } from '../../index.ts';
import { addShop, append, byAgent, draft, message, SHOPPER, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** A reminder of the shop's agent, due at 100. */
export const followUpOf = (shop: Shop, change: Partial<NewFollowUp> = {}) => ({
  ...{ storeId: shop.storeId, conversationId: shop.conversationId, followUpId: v7() },
  ...{ kind: 'reminder' as const, words: 'Ask how it fits', dueAt: 100, lookAt: 100 },
  ...{ agentId: shop.agentId, madeBy: shop.agentId, at: 9 },
  ...change,
});

/** Rule 57: what the store owes its shoppers. */
export const followUpsContract = (setting: Setting) =>
  describe('follow-ups', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;
    const add = (made: ReturnType<typeof followUpOf>) =>
      suite.storage.write((tx) => followUps.addFollowUp(tx, made));

    test('57 the first of a name stands; a change names the version that was seen', async () => {
      const shop = await addShop(suite.storage);
      const made = followUpOf(shop);
      const { storeId } = shop;
      expect(await add({ ...made, storeId: (await addShop(suite.storage)).storeId })).toBeNull();
      expect(await add(made)).toMatchObject({ state: 'open', version: 1, madeAt: 9 });
      expect(await add({ ...made, words: 'again' })).toMatchObject({ words: 'Ask how it fits' });
      const change = (seen: number, to: Parameters<typeof followUps.changeFollowUp>[2]) =>
        suite.storage.write((tx) =>
          followUps.changeFollowUp(
            tx,
            { storeId, followUpId: made.followUpId, seen, by: shop.agentId, at: 50 },
            to,
          ),
        );
      expect(await change(1, { state: 'done' })).toMatchObject({
        ...{ state: 'done', settledBy: shop.agentId, settledAt: 50, version: 2 },
      });
      expect(await change(1, { state: 'dropped' })).toBe('stale');
      // Settled, it reminds nobody; taken back, it does again.
      expect(await reminders.dueFollowUps(read(), 100, 9)).toEqual([]);
      expect(await change(2, { state: 'open', dueAt: 120, lookAt: 120 })).toMatchObject({
        ...{ state: 'open', settledBy: null, settledAt: null, dueAt: 120 },
      });
      const found = await followUps.findFollowUp(read(), { storeId, followUpId: made.followUpId });
      expect(found).toMatchObject({ version: 3, kind: 'reminder', shopper: null });
    });

    test('57 one for a low rating stands beside what she answers, as she changes it', async () => {
      const shop = await addShop(suite.storage);
      const made = followUpOf(shop, { kind: 'low_rating', words: '' });
      expect(await add(made)).toMatchObject({ rated: {} });
      const answer = (answers: { effort?: number; satisfaction?: number }) =>
        suite.storage.write(async (tx) => {
          await ratings.askRating(tx, { ...shop, help: true, recommend: false, at: 9 });
          await ratings.answerRating(tx, { ...shop, answers, at: 10 });
          return followUps.findFollowUp(tx, made);
        });
      expect((await answer({ effort: 2 }))?.rated).toEqual({ effort: 2 });
      expect((await answer({ satisfaction: 5 }))?.rated).toEqual({ effort: 2, satisfaction: 5 });
      // What is owed for another reason does not tell how she rated.
      expect(await add(followUpOf(shop))).not.toHaveProperty('rated');
    });

    test('57 lists, their pages and their counts agree', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      for (const [dueAt, who] of [
        [30, agentId],
        [10, null],
        [20, agentId],
        [90, agentId],
        [15, v7()],
      ] as const)
        await add(followUpOf(shop, { dueAt, agentId: who }));
      const gone = followUpOf(shop, { dueAt: 5 });
      await add(gone);
      await suite.storage.write((tx) =>
        followUps.changeFollowUp(
          tx,
          { storeId, followUpId: gone.followUpId, seen: 1, by: null, at: 7 },
          { state: 'dropped' },
        ),
      );
      const asked = { storeId, agentId, at: 50 };
      const days = async (
        list: Parameters<typeof followUps.listFollowUps>[1]['list'],
        more: { after?: { dueAt: number; followUpId: string }; limit?: number } = {},
      ) => await followUps.listFollowUps(read(), { ...asked, list, limit: 9, ...more });
      const dueOf = (rows: { dueAt: number }[]) => rows.map(({ dueAt }) => dueAt);
      expect(dueOf(await days('mine'))).toEqual([20, 30, 90]);
      expect(dueOf(await days('overdue'))).toEqual([10, 15, 20, 30]);
      expect(dueOf(await days('settled'))).toEqual([5]);
      const first = await days('all', { limit: 2 });
      expect(dueOf(first)).toEqual([10, 15]);
      const last = first.at(-1);
      expect(last && dueOf(await days('all', { after: last }))).toEqual([20, 30, 90]);
      expect(await followUps.countFollowUps(read(), { ...asked, limit: 100 })).toEqual({
        ...{ mine: 3, all: 5, overdue: 4, due: 3 },
      });
      const capped = await followUps.countFollowUps(read(), { ...asked, limit: 2 });
      expect(capped.all).toBe(2);
      const { conversationId } = shop;
      const narrow = { storeId, conversationId, kind: 'low_rating' as const, limit: 9 };
      expect(await followUps.followUpsOf(read(), narrow)).toEqual([]);
      expect(
        await followUps.followUpsOf(read(), { storeId, conversationId, limit: 9 }),
      ).toHaveLength(6);
    });

    test('57 a place at one time is taken once, and free again when it is dropped', async () => {
      const shop = await addShop(suite.storage);
      const { storeId } = shop;
      const book = (made = followUpOf(shop, { kind: 'call_back', dueAt: 500 })) =>
        suite.storage.write((tx) => followUps.bookFollowUp(tx, made, 2));
      const named = followUpOf(shop, { kind: 'call_back', dueAt: 500 });
      const taken = () => followUps.takenTimes(read(), { storeId, from: 0, to: 999 });
      const all = await Promise.all([book(named), book(), book(), book()]);
      expect(all.filter((one) => one !== null)).toHaveLength(2);
      expect([...(await taken())]).toEqual([[500, 2]]);
      const first = all.find((one) => one !== null);
      if (!first) throw new Error('two were booked');
      // A repeat is the first; another time has places of its own.
      expect(await book({ ...named, followUpId: first.followUpId })).toEqual(first);
      await book(followUpOf(shop, { kind: 'appointment', dueAt: 600 }));
      const { followUpId } = first;
      const dropped = await suite.storage.write((tx) =>
        followUps.changeFollowUp(
          tx,
          { storeId, followUpId, seen: 1, by: null, at: 9 },
          { state: 'dropped', confirmedAt: 8, offered: [600] },
        ),
      );
      // What is settled is offered no more.
      expect(dropped).toMatchObject({ confirmedAt: 8, offered: null, state: 'dropped' });
      expect(Object.fromEntries(await taken())).toEqual({ 500: 1, 600: 1 });
      const other = await addShop(suite.storage);
      expect(
        await suite.storage.write((tx) =>
          followUps.bookFollowUp(tx, { ...followUpOf(shop), storeId: other.storeId }, 2),
        ),
      ).toBeNull();
    });

    test('57 what was said since, by an agent and in words', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, conversationId, agentId } = shop;
      const since = (after: number) =>
        reminders.saidSince(read(), { storeId, conversationId, after });
      await append(suite.storage, draft(shop, SHOPPER, message('hi')));
      const promised = { kind: 'promised', name: 'Ida', dueAt: 100 } as const;
      await append(suite.storage, draft(shop, byAgent(agentId), promised));
      expect(await since(0)).toBeNull();
      await append(suite.storage, draft(shop, byAgent(agentId), message('hello')));
      const said = await since(0);
      expect(said?.agentId).toBe(agentId);
      expect(await since(said?.at ?? 0)).toBeNull();
    });

    test('57 one look is taken once, and the conversation is back on top of the open list', async () => {
      const shop = await addShop(suite.storage);
      await append(suite.storage, draft(shop, SHOPPER, message('hi')));
      await suite.storage.write((tx) => handling.snooze(tx, { ...shop, until: null, at: 20 }));
      const made = followUpOf(shop);
      await add(made);
      const due = (await reminders.dueFollowUps(read(), 100, 99)).find(
        ({ followUpId }) => followUpId === made.followUpId,
      );
      if (!due) throw new Error('it is due');
      expect(due).toMatchObject({ conversationId: shop.conversationId, lookAt: 100 });
      const take = () =>
        suite.storage.write((tx) => reminders.takeLook(tx, { ...due, next: null }));
      expect((await Promise.all([take(), take()])).filter((one) => one !== null)).toHaveLength(1);
      expect(
        (await reminders.dueFollowUps(read(), 9_999, 99)).map(({ followUpId }) => followUpId),
      ).not.toContain(made.followUpId);
      const back = () => suite.storage.write((tx) => handling.comeBack(tx, { ...shop, at: 5_000 }));
      const { conversationId } = shop;
      const open = async () =>
        (await inbox.listInbox(read(), { ...shop, tab: 'open', limit: 9 })).rows;
      await back();
      expect(await open()).toMatchObject([{ conversationId, status: 'open', updatedAt: 5_000 }]);
      await back();
      expect((await inbox.counts(read(), shop)).open).toBe(1);
      await append(suite.storage, draft(shop, SHOPPER, { kind: 'closed' }));
      await back();
      expect(await open()).toEqual([]);
    });
  });
