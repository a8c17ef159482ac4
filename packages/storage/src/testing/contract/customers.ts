import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  customers,
  identityKeys,
  inbox,
  orders,
  resumeLinks,
  shoppers,
  type Tx,
} from '../../index.ts';
import { addShop, addShopper, addStore } from '../shop.ts';
import { orderOf, recordOf } from './orders.ts';
import { type Setting, useStorage } from './setting.ts';

const IDA = { customerId: '42', name: 'Ida Berg', email: 'ida@shop.example' };

/** Who shoppers are to the shop, and what it signs that with. */
export const customersContract = (setting: Setting) =>
  describe('customers', () => {
    const suite = useStorage(setting);

    test('a store has two identity keys at most, also when three come at once', async () => {
      const { read, write } = suite.storage;
      const [storeId, other] = [await addStore(suite.storage), await addStore(suite.storage)];
      const add = (of: string, createdAt: number) => {
        const key = { storeId: of, keyId: v7(), sealedKey: `sealed ${createdAt}`, createdAt };
        return write((tx) => identityKeys.addKey(tx, key)).then((added) => ({ added, key }));
      };
      const made = await Promise.all([add(storeId, 1), add(storeId, 2), add(storeId, 3)]);
      const kept = made.filter(({ added }) => added).map(({ key }) => key);
      expect(kept).toHaveLength(2);
      expect(await identityKeys.listKeys(read, storeId)).toEqual(kept);
      const [first, second] = kept;
      await write((tx) => identityKeys.removeKey(tx, other, first?.keyId ?? ''));
      expect(await identityKeys.listKeys(read, storeId)).toHaveLength(2);
      await write((tx) => identityKeys.removeKey(tx, storeId, first?.keyId ?? ''));
      expect(await identityKeys.listKeys(read, storeId)).toEqual([second]);
      expect((await add(storeId, 9)).added).toBe(true);
    });

    test('a shopper becomes a customer once, with a new secret, and the inbox names her', async () => {
      const { read, write } = suite.storage;
      const { storeId, shopperId, conversationId } = await addShop(suite.storage);
      const identify = (tx: Tx, customer: typeof IDA) =>
        customers.identify(tx, { storeId, shopperId, customer, at: 20, credentialHash: 'new' });
      expect(await write((tx) => identify(tx, IDA))).toBe(true);
      expect(await write((tx) => identify(tx, { ...IDA, customerId: '43' }))).toBe(false);
      const found = await shoppers.findShopperByCredential(read, storeId, 'new');
      expect(found).toMatchObject({ shopperId, customer: { ...IDA, since: 20 }, signedAt: 20 });
      const rows = await inbox.inboxRows(read, { storeId, conversationIds: [conversationId] });
      expect(rows[0]?.shopper.name).toBe('Ida Berg');
    });

    test('the shop’s word again renews what it calls her, for the browser that brought it', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const shopperId = await addShopper(suite.storage, storeId);
      const device = { storeId, shopperId, credentialHash: 'phone', signed: false, at: 6 };
      await write((tx) => resumeLinks.addDevice(tx, device));
      const of = { storeId, shopperId, customer: IDA };
      await write((tx) => customers.identify(tx, { ...of, at: 20, credentialHash: 'laptop' }));
      const phone = () => resumeLinks.findDevice(read, storeId, 'phone');
      expect(await phone()).toEqual({ shopperId, signedAt: null });
      const customer = { customerId: '42', name: 'Ida Holm' };
      await write((tx) =>
        customers.confirm(tx, { ...of, customer, at: 30, credentialHash: 'phone' }),
      );
      expect(await phone()).toEqual({ shopperId, signedAt: 30 });
      const her = await shoppers.findShopper(read, storeId, shopperId);
      expect(her).toMatchObject({ signedAt: 20, customer: { ...customer, since: 20 } });
      expect(her?.customer?.email).toBeUndefined();
      await write((tx) =>
        customers.confirm(tx, { ...of, customer, at: 40, credentialHash: 'laptop' }),
      );
      expect(await shoppers.findShopper(read, storeId, shopperId)).toMatchObject({ signedAt: 40 });
    });

    test('a customer’s shoppers, seen last first, and her orders, newest first', async () => {
      const { read, write } = suite.storage;
      const storeId = await addStore(suite.storage);
      const made = [];
      for (const at of [30, 10, 20]) {
        const shopperId = await addShopper(suite.storage, storeId);
        await write(async (tx) => {
          await shoppers.touchShopper(tx, { storeId, shopperId, at });
          const credentialHash = shopperId;
          await customers.identify(tx, { storeId, shopperId, customer: IDA, at, credentialHash });
        });
        made.push(shopperId);
      }
      await addShopper(suite.storage, storeId);
      const found = await customers.shoppersOf(read, storeId, '42');
      expect(found.map(({ shopperId }) => shopperId)).toEqual([made[0], made[2], made[1]]);
      await write(async (tx) => {
        for (const [id, customerId] of [
          ['1', '42'],
          ['2', '43'],
          ['3', '42'],
          ['4', null],
        ] as const) {
          const order = orderOf(id, { placedAt: 1_000 + Number(id) });
          await orders.saveOrder(tx, { ...recordOf(storeId, order), customerId });
        }
      });
      const keys = await customers.ordersOf(read, storeId, '42');
      expect(keys.map(({ orderId }) => orderId)).toEqual(['3', '1']);
    });
  });
