import type { Content, Routing } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  agents,
  assignments,
  colleagues,
  conversations,
  entries,
  inbox,
  leases,
  pages,
  queue,
  routing,
  type Storage,
} from '../../index.ts';
import {
  addAgent,
  addConversation,
  addShop,
  addShopper,
  addStore,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
  type Shop,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const AUTOMATIC: Routing = { mode: 'automatic', capacity: 2, rules: [] };

/** Rules 29 and 30: who takes what, and the queue. */
export const routingContract = (setting: Setting) =>
  describe('routing and the queue', () => {
    const suite = useStorage(setting);
    const wait = async (shop: Shop) =>
      (await append(suite.storage, draft(shop, SHOPPER, message('anyone?')))).entry;
    const arrive = (storeId: string, agentId: string, more: { leftAt?: number } = {}) =>
      suite.storage.write((tx) =>
        leases.renewLease(tx, {
          storeId,
          agentId,
          nodeId: 'n',
          socketId: v7(),
          until: 100,
          ...more,
        }),
      );
    const move = (storage: Storage, shop: Shop, to: string | null, from: string | null = null) => {
      const content: Extract<Content, { kind: 'assigned' }> = {
        ...{ kind: 'assigned', agentId: to, by: 'queue', why: ['load'] },
      };
      const at = suite.clock();
      return storage.write((tx) =>
        assignments.moveWaiting(tx, { ...shop, clientId: v7(), from, content, at }),
      );
    };

    test('29 what was settled is found again, and nothing of another store', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const other = await addStore(storage);
      const { storeId, agentId } = shop;
      expect(await routing.findRouting(storage.read, storeId)).toEqual({
        ...{ mode: 'manual', capacity: 5, rules: [] },
      });
      const settled = { ...AUTOMATIC, rules: [{ page: '/returns', skill: 'returns' }] };
      const own = { agentId, capacity: 1, languages: ['de'], skills: ['wool'] };
      const team = { teamId: v7(), name: 'Returns', members: [agentId] };
      await storage.write(async (tx) => {
        await routing.saveRouting(tx, { storeId, routing: settled, at: 1 });
        expect(await routing.saveAgentRouting(tx, storeId, own)).toBe(true);
        expect(await routing.saveAgentRouting(tx, other, own)).toBe(false);
        expect(await routing.saveTeam(tx, storeId, team)).toBe(true);
        expect(await routing.saveTeam(tx, other, { ...team, members: [] })).toBe(false);
        expect(await routing.saveTeam(tx, other, { ...team, teamId: v7() })).toBe(false);
        expect(await routing.removeTeam(tx, other, team.teamId)).toBe(false);
      });
      expect(await routing.findRouting(storage.read, storeId)).toEqual(settled);
      expect(await routing.listAgentRouting(storage.read, storeId)).toEqual([
        { ...own, name: 'Ida' },
      ]);
      expect(await routing.listTeams(storage.read, storeId)).toEqual([team]);
      expect(await routing.listTeams(storage.read, other)).toEqual([]);
      expect(await routing.listAgentRouting(storage.read, other)).toEqual([]);
      expect((await routing.findRouting(storage.read, other)).mode).toBe('manual');
    });

    test('30 the queue holds who waits with nobody, the longest wait first', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const later = await anotherIn(storage, shop);
      const silent = await anotherIn(storage, shop);
      const taken = await anotherIn(storage, shop);
      const first = await wait(shop);
      await wait(taken);
      await append(storage, draft(taken, byAgent(shop.agentId), assigned(shop.agentId)));
      await wait(later);
      const teamId = v7();
      await storage.write((tx) =>
        routing.noteWish(tx, { ...later, teamId, givenBackBy: shop.agentId }),
      );
      const waiting = await queue.listQueue(storage.read, shop.storeId);
      expect(waiting).toMatchObject([
        { conversationId: shop.conversationId, waitingSince: first.at, teamId: null },
        { conversationId: later.conversationId, teamId, givenBackBy: shop.agentId },
      ]);
      expect(waiting.map(({ conversationId }) => conversationId)).not.toContain(
        silent.conversationId,
      );
      expect(await queue.listQueue(storage.read, await addStore(storage))).toEqual([]);
      const found = (storeId: string, { conversationId }: Shop) =>
        queue.findQueued(storage.read, storeId, conversationId);
      expect(await found(shop.storeId, later)).toEqual({ teamId, givenBackBy: shop.agentId });
      expect(await found(shop.storeId, shop)).toEqual({ teamId: null, givenBackBy: null });
      for (const one of [silent, taken]) expect(await found(shop.storeId, one)).toBeNull();
      expect(await found(await addStore(storage), shop)).toBeNull();
    });

    test('30 47 who waits behind a closed door is not in the queue', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const withTeam = await anotherIn(storage, shop);
      await wait(shop);
      await wait(withTeam);
      const teamId = v7();
      await storage.write((tx) => routing.noteWish(tx, { ...withTeam, teamId, givenBackBy: null }));
      const inQueue = async (doors: queue.QueueDoors) =>
        (await queue.listQueue(storage.read, shop.storeId, doors)).map((one) => one.conversationId);
      const [anyones, teams] = [shop.conversationId, withTeam.conversationId];
      expect(await inQueue({ open: true, except: [] })).toEqual([anyones, teams]);
      expect(await inQueue({ open: true, except: [teamId] })).toEqual([anyones]);
      expect(await inQueue({ open: true, except: [v7()] })).toEqual([anyones, teams]);
      expect(await inQueue({ open: false, except: [teamId] })).toEqual([teams]);
      expect(await inQueue({ open: false, except: [] })).toEqual([]);
    });

    test('30 who is here: a tab open, with load, languages, skills and teams', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId } = shop;
      const [gone, left] = [await addAgent(storage, storeId), await addAgent(storage, storeId)];
      await storage.write(async (tx) => {
        const own = { agentId, capacity: null, languages: ['de'], skills: ['wool'] };
        await routing.saveAgentRouting(tx, storeId, own);
        await routing.saveTeam(tx, storeId, {
          teamId: shop.shopperId,
          name: 'T',
          members: [agentId],
        });
        await agents.setPresence(tx, storeId, agentId, 'busy');
      });
      await append(storage, draft(shop, byAgent(agentId), assigned(agentId)));
      await arrive(storeId, agentId);
      await arrive(storeId, agentId);
      await arrive(storeId, left, { leftAt: 40 });
      expect(await queue.listAgentsHere(storage.read, storeId, 50)).toEqual([
        {
          ...{ agentId, presence: 'busy', capacity: null, languages: ['de'], skills: ['wool'] },
          ...{ givenAt: 0, load: 1, teams: [shop.shopperId] },
        },
      ]);
      expect(await queue.listAgentsHere(storage.read, storeId, 100)).toEqual([]);
      const here = (who: string, now: number) =>
        queue.isHere(storage.read, { storeId, agentId: who, now });
      expect([await here(agentId, 50), await here(left, 50), await here(gone, 50)]).toEqual([
        ...[true, true, false],
      ]);
      const known = await colleagues.listColleagues(storage.read, { storeId, usual: 3, now: 50 });
      expect(known.map((one) => [one.agentId, one.whereabouts, one.load, one.capacity])).toEqual([
        [agentId, 'busy', 1, 3],
        [gone, 'absent', 0, 3],
        [left, 'absent', 0, 3],
      ]);
    });

    test('30 giving stores entry, row and counts together, and grants the wish', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId, conversationId } = shop;
      await wait(shop);
      await storage.write((tx) =>
        routing.noteWish(tx, { ...shop, teamId: 't', givenBackBy: null }),
      );
      const entry = await move(storage, shop, agentId);
      expect(entry).toMatchObject({ seq: 2, author: { kind: 'system' } });
      const log = await entries.fetchEntries(storage.read, { ...shop, limit: 9 });
      expect(log?.entries[1]).toEqual(entry);
      expect(log?.head).toBe(2);
      expect(
        await conversations.findConversation(storage.read, storeId, conversationId),
      ).toMatchObject({ assignedTo: agentId, head: 2, updatedAt: entry?.at });
      expect(await inbox.counts(storage.read, { storeId, agentId })).toMatchObject({
        ...{ open: 1, mine: 1, unassigned: 0, closed: 0 },
      });
      expect(await move(storage, shop, agentId)).toBeNull();
      expect(await move(storage, shop, null, agentId)).toMatchObject({ seq: 3 });
      expect(await queue.listQueue(storage.read, storeId)).toMatchObject([{ teamId: null }]);
      const { entry: next } = await append(storage, draft(shop, byAgent(agentId), message('hi')));
      expect(next.seq).toBe(4);
      // Nobody waits any more.
      expect(await move(storage, shop, agentId)).toBeNull();
      expect(await queue.listAcquaintances(storage.read, storeId, [shop.shopperId])).toEqual(
        new Map([[shop.shopperId, [agentId]]]),
      );
    });

    test('30 two processes that give the same one at once give it once', async () => {
      const { storage } = suite;
      const far = await suite.another();
      const shop = await addShop(storage);
      await wait(shop);
      const both = await Promise.all([
        move(storage, shop, shop.agentId),
        move(far, shop, shop.agentId),
        append(storage, draft(shop, SHOPPER, message('hello?'))),
      ]);
      expect(both.slice(0, 2).filter((one) => one !== null)).toHaveLength(1);
      const log = await entries.fetchEntries(storage.read, { ...shop, limit: 9 });
      expect(log?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    test('30 the page she is on names the skill, the newest page and the first rule that fits', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const url = (path: string) => ({ url: `https://shop.example${path}`, title: 'x', at: 4 });
      await storage.write((tx) => pages.savePage(tx, { ...shop, page: url('/wool') }));
      await storage.write((tx) => pages.savePage(tx, { ...shop, page: url('/returns/9') }));
      const rules = [
        { page: '/wool', skill: 'wool' },
        { page: '/returns', skill: 'returns' },
        { page: '/', skill: 'any' },
      ];
      const wanted = (storeId: string) =>
        queue.listSkillsWanted(storage.read, storeId, { shopperIds: [shop.shopperId], rules });
      expect(await wanted(shop.storeId)).toEqual(new Map([[shop.shopperId, 'returns']]));
      expect(await wanted(await addStore(storage))).toEqual(new Map());
    });

    test('11 who has conversations and no lease is found', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId } = shop;
      await append(storage, draft(shop, byAgent(agentId), assigned(agentId)));
      const mine = async () =>
        (await queue.absentHolders(storage.read, 50)).filter((one) => one.storeId === storeId);
      expect(await mine()).toEqual([{ storeId, agentId }]);
      await arrive(storeId, agentId);
      expect(await mine()).toEqual([]);
      expect(await queue.storesWithAgents(storage.read, 50)).toContain(storeId);
    });

    test('30 a team that is gone leaves its people to everyone', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      await wait(shop);
      const team = { teamId: v7(), name: 'Returns', members: [shop.agentId] };
      await storage.write(async (tx) => {
        await routing.saveTeam(tx, shop.storeId, team);
        await routing.noteWish(tx, { ...shop, teamId: team.teamId, givenBackBy: null });
        await routing.saveTeam(tx, shop.storeId, { ...team, name: 'Orders', members: [] });
      });
      expect(await routing.listTeams(storage.read, shop.storeId)).toEqual([
        { ...team, name: 'Orders', members: [] },
      ]);
      await storage.write((tx) => routing.removeTeam(tx, shop.storeId, team.teamId));
      expect(await queue.listQueue(storage.read, shop.storeId)).toMatchObject([{ teamId: null }]);
    });

    test('30 only an automatic store’s queue can be held', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const hold = () => storage.write((tx) => routing.holdQueue(tx, storeId));
      expect(await hold()).toBeNull();
      await storage.write((tx) => routing.saveRouting(tx, { storeId, routing: AUTOMATIC, at: 1 }));
      expect(await hold()).toEqual(AUTOMATIC);
      const manual = { ...AUTOMATIC, mode: 'manual' as const };
      await storage.write((tx) => routing.saveRouting(tx, { storeId, routing: manual, at: 2 }));
      expect(await hold()).toBeNull();
    });
  });

const assigned = (agentId: string): Content => ({ kind: 'assigned', agentId });

/** Another shopper's conversation in the same store. */
const anotherIn = async (storage: Storage, shop: Shop): Promise<Shop> => {
  const shopperId = await addShopper(storage, shop.storeId);
  const conversationId = await addConversation(storage, shop.storeId, shopperId);
  return { ...shop, shopperId, conversationId };
};
