import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  agents,
  audit,
  colleagues,
  invitations,
  leases,
  resetLinks,
  signIns,
  team,
} from '../../index.ts';
import { addAgent, addShop, addStore, addUser } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Who works for a store. */
export const peopleContract = (setting: Setting) =>
  describe('people', () => {
    const suite = useStorage(setting);

    test('28 a change of a version that was seen holds, one of an older version does not', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const change = (version: number, role: 'admin' | 'viewer', disabledAt: number | null) =>
        write((tx) =>
          team.changeMembership(tx, { storeId, agentId, version }, { role, disabledAt }),
        );
      expect(await change(0, 'admin', null)).toBe(true);
      expect(await change(0, 'viewer', 9)).toBe(false);
      const listed = { agentId, name: 'Ida', role: 'admin', twoFactor: false, presence: 'online' };
      expect(await team.listTeam(read, storeId)).toMatchObject([
        { ...listed, version: 1, disabledAt: null, lastSeenAt: null },
      ]);
      await write((tx) => team.noteSeen(tx, { storeId, agentId, at: 77 }));
      expect(await change(1, 'viewer', 9)).toBe(true);
      expect(await team.listTeam(read, storeId)).toMatchObject([
        { role: 'viewer', version: 2, disabledAt: 9, lastSeenAt: 77 },
      ]);
    });

    test('a card is changed by whoever has seen it, and tells the picture before', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const other = await addShop(suite.storage);
      const change = (seen: string | undefined, to: { name?: string; photoKey?: string | null }) =>
        write((tx) => agents.changeCard(tx, { storeId, agentId, ...(seen && { seen }) }, to));
      expect(await change('Ida', { name: 'Ida Holm' })).toBeNull();
      expect(await change('Ida', { name: 'Idun' })).toBeUndefined();
      expect(await change(undefined, { photoKey: 'first' })).toBeNull();
      expect(await change(undefined, { photoKey: 'second' })).toBe('first');
      const lease = { storeId, agentId, nodeId: 'n', socketId: v7(), until: 100 };
      await write((tx) => leases.renewLease(tx, lease));
      const card = { agentId, name: 'Ida Holm', photoKey: 'second' };
      const [colleague] = await colleagues.listColleagues(read, { storeId, usual: 3, now: 50 });
      expect(await agents.listAgentCards(read, storeId, [agentId])).toEqual([card]);
      expect(await agents.listColleagues(read, storeId)).toEqual([card]);
      expect(await leases.availableAgents(read, storeId, 50)).toEqual([card]);
      expect([colleague, await agents.findAgent(read, storeId, agentId)]).toMatchObject([
        card,
        card,
      ]);
      expect(await team.listTeam(read, storeId)).toMatchObject([card]);
      // Another store's agent of the same id is nobody here.
      const foreign = { storeId: other.storeId, agentId };
      expect(await write((tx) => agents.changeCard(tx, foreign, { name: 'evil' }))).toBeUndefined();
      expect(await change('Ida Holm', { photoKey: null })).toBe('second');
      expect(await agents.listAgentCards(read, storeId, [agentId])).toEqual([
        { agentId, name: 'Ida Holm' },
      ]);
    });

    test('28 who is disabled is nobody, and is in no store’s availability', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const lease = { storeId, agentId, nodeId: 'n', socketId: v7(), until: 100 };
      await write((tx) => leases.renewLease(tx, lease));
      const userId = (await agents.findAgent(read, storeId, agentId))?.userId ?? '';
      const there = async () => [
        await agents.isEnabled(read, storeId, agentId),
        (await agents.findAgentByUser(read, userId))?.agentId,
        (await leases.availableAgents(read, storeId, 50)).length,
      ];
      expect(await there()).toEqual([true, agentId, 1]);
      const seen = { storeId, agentId, version: 0 };
      await write((tx) => team.changeMembership(tx, seen, { role: 'agent', disabledAt: 9 }));
      expect(await there()).toEqual([false, undefined, 0]);
      expect(await team.agentsConnected(read, storeId, 50)).toEqual(new Set([agentId]));
      expect(await team.agentsConnected(read, storeId, 100)).toEqual(new Set());
    });

    test('one account works for several stores, and is somebody in each', async () => {
      const { read, write } = suite.storage;
      const [wool, yarn] = [
        await addStore(suite.storage, 'Wool'),
        await addStore(suite.storage, 'Yarn'),
      ];
      const userId = await write((tx) => addUser(tx));
      const join = async (storeId: string, role: 'owner' | 'agent') => {
        const agentId = v7();
        await write((tx) =>
          agents.createAgent(tx, { agentId, storeId, userId, name: 'Ida', role, at: 1 }),
        );
        return agentId;
      };
      const [first, second] = [await join(yarn, 'owner'), await join(wool, 'agent')];
      expect(await team.storesOfUser(read, userId)).toEqual([
        { storeId: wool, storeName: 'Wool', agentId: second, role: 'agent' },
        { storeId: yarn, storeName: 'Yarn', agentId: first, role: 'owner' },
      ]);
      const who = async (storeId?: string) =>
        (await agents.findAgentByUser(read, userId, storeId))?.agentId;
      expect([await who(), await who(wool), await who(v7())]).toEqual([first, second, first]);
      await addAgent(suite.storage, wool);
    });

    test('33 an invitation is used once, in time, and not after it was taken back', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const add = async (more: { email?: string } = {}) => {
        const invitation = {
          ...{ invitationId: v7(), storeId, tokenHash: v7(), role: 'viewer' as const },
          ...{ email: null, invitedBy: agentId, createdAt: 5, expiresAt: 100, ...more },
        };
        await write((tx) => invitations.addInvitation(tx, invitation));
        return invitation;
      };
      const [used, revoked, late] = [await add({ email: 'a@b.se' }), await add(), await add()];
      const use = (hash: string, at: number) =>
        write((tx) => invitations.useInvitation(tx, hash, at));
      const whole = { ...used, usedAt: null, revokedAt: null };
      expect(await invitations.findInvitation(read, used.tokenHash)).toEqual(whole);
      expect((await invitations.listInvitations(read, storeId)).length).toBe(3);
      expect([await use(used.tokenHash, 9), await use(used.tokenHash, 9)]).toEqual([true, false]);
      const taken = { storeId, invitationId: revoked.invitationId, at: 9 };
      expect(await write((tx) => invitations.revokeInvitation(tx, taken))).toBe(true);
      expect(await write((tx) => invitations.revokeInvitation(tx, taken))).toBe(false);
      expect(await use(revoked.tokenHash, 9)).toBe(false);
      expect([await use(late.tokenHash, 100), await use(late.tokenHash, 99)]).toEqual([
        false,
        true,
      ]);
      expect(await invitations.listInvitations(read, storeId)).toEqual([]);
      expect(await invitations.findInvitation(read, v7())).toBeNull();
    });

    test('36 what is about to be done waits until one settles it', async () => {
      const { read, write } = suite.storage;
      const { storeId } = await addShop(suite.storage);
      const intentId = v7();
      const deed = { storeId, at: 7, actorId: 'a', actorName: 'Ida', action: 'x', details: '{}' };
      await write((tx) => audit.addIntent(tx, { ...deed, intentId }));
      const waiting = async (before: number) =>
        (await audit.oldIntents(read, { before, limit: 99 })).filter(
          (one) => one.storeId === storeId,
        );
      expect(await waiting(7)).toEqual([]);
      expect(await waiting(8)).toEqual([{ ...deed, intentId }]);
      const settle = () => write((tx) => audit.settleIntent(tx, { storeId, intentId }));
      expect((await Promise.all([settle(), settle()])).sort()).toEqual([false, true]);
      expect(await waiting(8)).toEqual([]);
    });

    test('34 a link for a new password counts once, and ends with the others', async () => {
      const { read, write } = suite.storage;
      const userId = await write((tx) => addUser(tx));
      const add = async (createdAt: number) => {
        const link = { tokenHash: v7(), userId, createdAt, expiresAt: 100 };
        await write((tx) => resetLinks.addResetLink(tx, link));
        return link;
      };
      const [first, second] = [await add(5), await add(7)];
      const seldom = (notSince: number) => {
        const link = { tokenHash: v7(), userId, createdAt: 8, expiresAt: 100 };
        return write((tx) => resetLinks.addSeldomLink(tx, link, { notSince }));
      };
      expect([await seldom(6), await seldom(7), await seldom(7)]).toEqual([false, true, false]);
      const whole = { ...first, usedAt: null };
      expect(await resetLinks.findResetLink(read, first.tokenHash)).toEqual(whole);
      const use = (hash: string) => write((tx) => resetLinks.useResetLink(tx, hash, 9));
      expect([await use(first.tokenHash), await use(first.tokenHash)]).toEqual([true, false]);
      await write((tx) => resetLinks.endResetLinks(tx, userId, 9));
      expect(await use(second.tokenHash)).toBe(false);
    });

    test('34 sessions are listed, noted, moved to a store and ended, of their own account', async () => {
      const { read, write, auth } = suite.storage;
      const [mine, other] = [await write((tx) => addUser(tx)), await write((tx) => addUser(tx))];
      const add = async (userId: string, expiresAt: number) => {
        const [id, at] = [v7(), new Date(1_000)];
        const row = {
          id,
          userId,
          token: v7(),
          expiresAt: new Date(expiresAt),
          userAgent: 'Firefox',
        };
        const { session } = auth.schema as typeof read.tables;
        await write((tx) => tx.insert(session).values({ ...row, createdAt: at, updatedAt: at }));
        return id;
      };
      const [one, two, foreign] = [
        await add(mine, 9_000),
        await add(mine, 9_000),
        await add(other, 9_000),
      ];
      await add(mine, 2_000);
      await write((tx) => signIns.noteSignIns(tx, [one], 3_000));
      await write((tx) => signIns.noteSignIns(tx, [], 4_000));
      expect(await signIns.listSignIns(read, mine, 2_000)).toEqual([
        { sessionId: one, userAgent: 'Firefox', createdAt: 1_000, seenAt: 3_000 },
        { sessionId: two, userAgent: 'Firefox', createdAt: 1_000, seenAt: 1_000 },
      ]);
      await write((tx) => signIns.workFor(tx, one, 'a store'));
      expect(await write((tx) => signIns.endSignIn(tx, mine, foreign))).toBe(false);
      expect((await write((tx) => signIns.endSignIns(tx, mine, one))).length).toBe(2);
      expect(await write((tx) => signIns.endSignIn(tx, mine, one))).toBe(true);
      expect(await signIns.listSignIns(read, other, 2_000)).toHaveLength(1);
    });
  });
