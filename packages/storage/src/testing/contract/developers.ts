import type { WebhookEvent } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { apiKeys, type Storage, targetDeliveries, webhookTargets } from '../../index.ts';
import { addConversation, addShop, append, byAgent, draft, message, SHOPPER } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const addTarget = async (storage: Storage, storeId: string, events: WebhookEvent[]) => {
  const targetId = v7();
  const url = 'https://erp.example/';
  const target = { storeId, targetId, url, events, sealedSecret: 'sealed', createdAt: 1 };
  await storage.write((tx) => webhookTargets.addTarget(tx, target, 9));
  return targetId;
};

const NEVER = 9_999_999_999_999;
const waiting = async (storage: Storage, targetId: string) =>
  (await targetDeliveries.dueDeliveries(storage.read, { targetId, now: NEVER, limit: 100 })).map(
    ({ eventId, type }) => [eventId, type],
  );

/** Keys of the merchant's systems, and the outbox of what they are told. */
export const developersContract = (setting: Setting) =>
  describe('developers', () => {
    const suite = useStorage(setting);

    test('an API key is found by its hash, listed in its store, noted and removed', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const other = await addShop(suite.storage);
      const key = { storeId, keyId: v7(), name: 'Till', prefix: 'aisle_x', keyHash: v7() };
      const more = { scope: 'write', agentId, createdBy: agentId, createdAt: 3 } as const;
      await write((tx) => apiKeys.addApiKey(tx, { ...key, ...more, expiresAt: null }, 9));
      expect(await apiKeys.findApiKey(read, key.keyHash)).toMatchObject({ storeId, agentId });
      expect(await apiKeys.findApiKey(read, v7())).toBeNull();
      for (const at of [20, 10])
        await write((tx) => apiKeys.noteUse(tx, { storeId, keyId: key.keyId, at }));
      const [listed, ...rest] = await apiKeys.listApiKeys(read, storeId);
      expect(rest).toEqual([]);
      expect(listed).toMatchObject({
        ...{ name: 'Till', createdBy: 'Ida', silent: false, lastUsedAt: 20 },
        speaksAs: { agentId, name: 'Ida' },
      });
      expect(await apiKeys.listApiKeys(read, other.storeId)).toEqual([]);
      const remove = (of: string) => write((tx) => apiKeys.removeApiKey(tx, of, key.keyId));
      expect(await remove(other.storeId)).toBeNull();
      expect(await remove(storeId)).toBe('Till');
      expect(await apiKeys.findApiKey(read, key.keyHash)).toBeNull();
    });

    test('13 what is appended stands in the outbox of each target that has chosen it', async () => {
      const shop = await addShop(suite.storage);
      const [said, all, off] = [
        await addTarget(suite.storage, shop.storeId, ['message.created']),
        await addTarget(suite.storage, shop.storeId, ['message.created', 'conversation.closed']),
        await addTarget(suite.storage, shop.storeId, ['message.created']),
      ];
      const { storeId } = shop;
      await suite.storage.write((tx) =>
        webhookTargets.changeTarget(tx, { storeId, targetId: off }, { state: 'off' }),
      );
      const first = await append(suite.storage, draft(shop, SHOPPER, message('wool?')));
      expect(first.outgoing).toBe(true);
      const { clientId } = first.entry;
      const again = await append(suite.storage, draft(shop, SHOPPER, message('wool?'), clientId));
      expect(again.outgoing).toBeUndefined();
      const moved = { kind: 'assigned', agentId: shop.agentId } as const;
      const unheard = await append(suite.storage, draft(shop, byAgent(shop.agentId), moved));
      expect(unheard.outgoing).toBeUndefined();
      await append(suite.storage, draft(shop, SHOPPER, { kind: 'closed' }));
      const at = (seq: number) => `evt_${shop.conversationId}_${seq}`;
      expect(await waiting(suite.storage, said)).toEqual([[at(1), 'message.created']]);
      expect(await waiting(suite.storage, all)).toEqual([
        [at(1), 'message.created'],
        [at(3), 'conversation.closed'],
      ]);
      expect(await waiting(suite.storage, off)).toEqual([]);
    });

    test('13 many at once, of two stores: each event once, and a store without targets none', async () => {
      const [one, two] = [await addShop(suite.storage), await addShop(suite.storage)];
      const targetId = await addTarget(suite.storage, one.storeId, ['message.created']);
      const stored = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          append(suite.storage, draft(n % 2 ? one : two, SHOPPER, message(`${n}`))),
        ),
      );
      expect(stored.filter(({ outgoing }) => outgoing)).toHaveLength(20);
      const ids = (await waiting(suite.storage, targetId)).map(([eventId]) => eventId);
      expect(new Set(ids).size).toBe(20);
      expect(ids.every((eventId) => eventId?.includes(one.conversationId))).toBe(true);
    });

    test('13 a conversation that begins is told with what began it', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, shopperId } = shop;
      const targetId = await addTarget(suite.storage, storeId, ['conversation.started']);
      const conversationId = await addConversation(suite.storage, storeId, shopperId);
      expect(await waiting(suite.storage, targetId)).toEqual([
        [`evt_${conversationId}_0`, 'conversation.started'],
      ]);
    });

    test('13 one node sends to a target; when its lease is over, another may', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const targetId = await addTarget(suite.storage, shop.storeId, ['message.created']);
      await append(suite.storage, draft(shop, SHOPPER, message('wool?')));
      const now = suite.clock();
      const lease = (nodeId: string, at: number) =>
        write((tx) =>
          webhookTargets.leaseTarget(tx, { targetId, nodeId, now: at, until: at + 30 }),
        );
      const due = async (nodeId: string, at: number) =>
        (await webhookTargets.dueTargets(read, { now: at, nodeId, limit: 100 })).some(
          (one) => one.targetId === targetId,
        );
      const taken = await Promise.all([lease('a', now), lease('b', now)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      const [holder, other] = taken[0] ? ['a', 'b'] : ['b', 'a'];
      expect([await due(holder, now), await due(other, now)]).toEqual([true, false]);
      expect(await lease(holder, now + 10)).toBe(true);
      expect(await lease(other, now + 35)).toBe(false);
      expect(await lease(other, now + 41)).toBe(true);
      await write((tx) => webhookTargets.releaseTargets(tx, other));
      expect(await lease(holder, now + 42)).toBe(true);
    });

    test('a delivery is noted, listed in pages, sent again, forgotten, and gone with its target', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const { storeId } = shop;
      const targetId = await addTarget(suite.storage, storeId, ['message.created']);
      for (const text of ['1', '2', '3'])
        await append(suite.storage, draft(shop, SHOPPER, message(text)));
      const list = (more = {}) =>
        targetDeliveries.listDeliveries(read, { storeId, targetId, limit: 2, ...more });
      const [newest, middle] = await list();
      expect([newest?.seq, middle?.seq]).toEqual([3, 2]);
      const before = { at: middle?.at ?? 0, eventId: middle?.eventId ?? '' };
      expect((await list({ before })).map(({ seq }) => seq)).toEqual([1]);
      const eventId = newest?.eventId ?? '';
      const came = { state: 'failed', tries: 9, nextAt: null, triedAt: 5, status: 500 } as const;
      const tried = { targetId, eventId, ...came, tookMs: 7, answer: 'no', problem: 'It said no.' };
      await write((tx) => targetDeliveries.noteTried(tx, tried));
      expect(await list({ state: 'failed' })).toMatchObject([{ ...came, answer: 'no' }]);
      expect(await targetDeliveries.countDeliveries(read, [targetId])).toEqual(
        expect.arrayContaining([
          { targetId, state: 'failed', deliveries: 1 },
          { targetId, state: 'waiting', deliveries: 2 },
        ]),
      );
      const again = (of: string) =>
        write((tx) => targetDeliveries.sendAgain(tx, { storeId: of, targetId, eventId, at: 50 }));
      expect([await again(v7()), await again(storeId)]).toEqual([false, true]);
      expect((await waiting(suite.storage, targetId))[0]?.[0]).toBe(eventId);
      await write((tx) => targetDeliveries.dropDeliveries(tx, { delivered: NEVER, others: 0 }));
      expect(await list({ limit: 9 })).toHaveLength(3);
      await write((tx) => targetDeliveries.dropDeliveries(tx, { delivered: 0, others: NEVER }));
      expect(await list()).toEqual([]);
      await append(suite.storage, draft(shop, SHOPPER, message('4')));
      const remove = (of: string) =>
        write((tx) => webhookTargets.removeTarget(tx, { storeId: of, targetId }));
      expect([await remove(v7()), await remove(storeId)]).toEqual([false, true]);
      expect(await list()).toEqual([]);
    });
  });
