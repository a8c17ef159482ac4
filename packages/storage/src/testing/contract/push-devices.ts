import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  agents,
  type Called,
  leases,
  type PushDevice,
  pushDevices,
  routing,
  type Storage,
  signIns,
  team,
} from '../../index.ts';
import { addAgent, addStore } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const NOW = 1_790_000_000_000;
const ANYBODY: Called = { teamId: null, except: null };

/** An agent who is signed in with a browser that shows notifications. */
const addCalled = async (storage: Storage, storeId: string, createdAt = 1) => {
  const agentId = await addAgent(storage, storeId);
  const userId = (await agents.findAgent(storage.read, storeId, agentId))?.userId ?? '';
  const sessionId = v7();
  const at = new Date(NOW);
  const device: PushDevice = {
    ...{ endpoint: `https://push.example/${v7()}`, storeId, agentId, sessionId },
    ...{ p256dh: 'p', auth: 'a', silent: ['mention'], locale: 'de-AT', createdAt },
  };
  await storage.write(async (tx) => {
    await tx.insert(tx.tables.session).values({
      ...{ id: sessionId, token: v7(), userId, createdAt: at, updatedAt: at },
      expiresAt: new Date(NOW + 1_000),
    });
    await pushDevices.saveDevice(tx, device, 2);
  });
  return { agentId, userId, sessionId, device };
};

/** Rule 51: who is called where. */
export const pushDevicesContract = (setting: Setting) =>
  describe('devices that are called', () => {
    const suite = useStorage(setting);
    const toCall = (storeId: string, called: Called = ANYBODY, now = NOW) =>
      pushDevices.devicesToCall(suite.storage.read, { storeId, now, ...called });

    test('51 of an agent’s devices the newest stay, also of those that come at once', async () => {
      const storeId = await addStore(suite.storage);
      const { agentId, device } = await addCalled(suite.storage, storeId);
      const endpoint = () => `https://push.example/${v7()}`;
      const { pushDevices: d } = suite.storage.read.tables;
      // Twice: the first time much of it waits for its connections.
      for (const _ of [1, 2]) {
        const added = Array.from({ length: 8 }, () => ({ ...device, endpoint: endpoint() }));
        await Promise.all(
          added.map((one) => suite.storage.write((tx) => pushDevices.saveDevice(tx, one, 2))),
        );
        const kept = await suite.storage.read.select().from(d).where(eq(d.agentId, agentId));
        expect(kept).toHaveLength(2);
      }
    });

    test('51 a device is kept whole, is called in its store, and is forgotten', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const other = await addStore(storage);
      const { device, agentId } = await addCalled(storage, storeId);
      const { endpoint } = device;
      expect(await toCall(storeId)).toEqual([device]);
      expect(await toCall(storeId, { agentIds: [agentId] })).toEqual([device]);
      expect(await toCall(storeId, { agentIds: [v7()] })).toEqual([]);
      expect(await toCall(storeId, { agentIds: [] })).toEqual([]);
      expect(await toCall(other)).toEqual([]);
      expect(await toCall(other, { agentIds: [agentId] })).toEqual([]);
      const known = (of: string) =>
        pushDevices.findDevice(storage.read, { storeId: of, agentId, endpoint });
      expect([await known(storeId), await known(other)]).toEqual([device, null]);
      const any = (of: string) => pushDevices.anyDevice(storage.read, of);
      expect([await any(storeId), await any(other)]).toEqual([true, false]);
      const drop = (of: string) =>
        storage.write((tx) => pushDevices.dropDevices(tx, { storeId: of, agentId, endpoint }));
      await drop(other);
      expect(await toCall(storeId)).toEqual([device]);
      await drop(storeId);
      expect(await toCall(storeId)).toEqual([]);
    });

    test('51 a browser is called for whoever signed in last; an agent has so many at most', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const ida = await addCalled(storage, storeId);
      const bo = await addCalled(storage, storeId);
      const save = (device: PushDevice) =>
        storage.write((tx) => pushDevices.saveDevice(tx, device, 2));
      await save({ ...bo.device, endpoint: ida.device.endpoint, createdAt: 2 });
      expect((await toCall(storeId)).map(({ agentId }) => agentId)).toEqual([
        bo.agentId,
        bo.agentId,
      ]);
      await save({ ...bo.device, endpoint: 'https://push.example/third', createdAt: 3 });
      const left = (await toCall(storeId)).map(({ endpoint }) => endpoint);
      expect(left.toSorted()).toEqual(
        [ida.device.endpoint, 'https://push.example/third'].toSorted(),
      );
      await storage.write((tx) => pushDevices.dropDevices(tx, { storeId, agentId: bo.agentId }));
      expect(await toCall(storeId)).toEqual([]);
    });

    test('51 not called: a sign-in that ended, ran out or works elsewhere; who is disabled', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const [left, moved, disabled, stays] = [
        await addCalled(storage, storeId),
        await addCalled(storage, storeId),
        await addCalled(storage, storeId),
        await addCalled(storage, storeId),
      ];
      expect(await toCall(storeId)).toHaveLength(4);
      const other = await addStore(storage);
      await storage.write(async (tx) => {
        await signIns.endSignIn(tx, left.userId, left.sessionId);
        await signIns.workFor(tx, moved.sessionId, other);
        const seen = { storeId, agentId: disabled.agentId, version: 0 };
        await team.changeMembership(tx, seen, { role: 'agent', disabledAt: 1 });
      });
      expect(await toCall(storeId)).toEqual([stays.device]);
      const { endpoint, agentId } = left.device;
      // It is not only left out: nothing of it is kept.
      expect(await pushDevices.findDevice(storage.read, { storeId, agentId, endpoint })).toBeNull();
      expect(await toCall(storeId, ANYBODY, NOW + 1_000)).toEqual([]);
    });

    test('51 not called: who has a console on a screen', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const { agentId, device } = await addCalled(storage, storeId);
      const socketId = v7();
      const lease = (more: { until: number; leftAt?: number; hidden?: boolean }) =>
        storage.write((tx) =>
          leases.renewLease(tx, { storeId, agentId, nodeId: 'n', socketId, ...more }),
        );
      const until = NOW + 5;
      await lease({ until });
      expect(await toCall(storeId)).toEqual([]);
      await lease({ until, hidden: true });
      expect(await toCall(storeId)).toEqual([device]);
      // A heartbeat says nothing of the screen.
      await lease({ until });
      expect(await toCall(storeId)).toEqual([device]);
      await lease({ until, hidden: false });
      expect(await toCall(storeId)).toEqual([]);
      expect(await toCall(storeId, ANYBODY, until)).toEqual([device]);
      await lease({ until, leftAt: NOW });
      expect(await toCall(storeId)).toEqual([device]);
    });

    test('51 for what waits: a team’s people, and not who is away or gave it back', async () => {
      const { storage } = suite;
      const storeId = await addStore(storage);
      const [ida, bo, away] = [
        await addCalled(storage, storeId),
        await addCalled(storage, storeId),
        await addCalled(storage, storeId),
      ];
      const teamId = v7();
      await storage.write(async (tx) => {
        await agents.setPresence(tx, storeId, away.agentId, 'away');
        const members = [bo.agentId, away.agentId];
        await routing.saveTeam(tx, storeId, { teamId, name: 'Returns', members });
      });
      const called = async (who: Called) => (await toCall(storeId, who)).map((one) => one.agentId);
      expect((await called(ANYBODY)).toSorted()).toEqual([ida.agentId, bo.agentId].toSorted());
      expect(await called({ teamId, except: null })).toEqual([bo.agentId]);
      expect(await called({ teamId: null, except: bo.agentId })).toEqual([ida.agentId]);
      // What is hers she hears of, however she is seen.
      expect(await called({ agentIds: [away.agentId] })).toEqual([away.agentId]);
    });
  });
