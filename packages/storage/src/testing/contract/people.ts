import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { agents, leases, team } from '../../index.ts';
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
      expect(await write((tx) => team.lockTeam(tx, storeId))).toBe(true);
      expect(await write((tx) => team.lockTeam(tx, v7()))).toBe(false);
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
  });
