import type { Order } from '@aisle/protocol';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  attributions,
  cartTokens,
  type OrderRecord,
  orders,
  report,
  reportSums,
  returnRequests,
  routing,
  sellingEntries,
  type Tx,
} from '../../index.ts';
import {
  addAgent,
  addShop,
  addStore,
  append,
  byAgent,
  draft,
  message,
  type Shop,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const orderOf = (orderId: string, more: Partial<Order> = {}): Order => ({
  ...{ platform: 'wool', orderId, number: `#${orderId}`, placedAt: 1_000, status: 'paid' },
  ...{ standing: 'verified', currency: 'EUR', lines: [], codes: [], tracking: [] },
  ...{ subtotal: eur(9_000), discount: eur(0), shipping: eur(0), total: eur(9_000) },
  refunded: eur(0),
  ...more,
});

export const recordOf = (storeId: string, order: Order): OrderRecord => ({
  ...{ storeId, platform: order.platform, orderId: order.orderId, order },
  ...{ emailHash: 'hash', number: order.orderId, changedAt: 5, claim: null, tokens: ['t'] },
  ...{ attributionKey: 'k', customerId: null, entryId: v7(), checkedAt: 7 },
});

const row = (conversationId: string, gross: number) => ({
  ...{ conversationId, agentId: null, evidence: [], touches: [] },
  ...{ directGross: gross, directRefunded: 1, influencedGross: 0, influencedRefunded: 0 },
  lines: [
    {
      ...{ lineId: 'l', agentId: '', kind: 'suggestion' as const, seq: 3, productId: 'jumper' },
      ...{ name: 'Jumper', pieces: 1, gross, refunded: 1 },
    },
  ],
});

/** An order of the shop's shopper, counted for her conversation. */
export const addOrder = async (tx: Tx, shop: Shop, order = orderOf('1')): Promise<void> => {
  const { storeId, shopperId, conversationId } = shop;
  const key = { storeId, platform: order.platform, orderId: order.orderId };
  await orders.saveOrder(tx, recordOf(storeId, order));
  await orders.linkOrder(tx, key, { shopperId, kind: 'cart_token', conversationId: '', at: 2 });
  const { standing, currency, placedAt } = order;
  await attributions.replaceAttributions(tx, { ...key, standing, currency, placedAt }, [
    row(conversationId, 8_400),
  ]);
};

/** Orders, what ties them to people, what was counted, and what is sent back. */
export const ordersContract = (setting: Setting) =>
  describe('orders', () => {
    const suite = useStorage(setting);

    test('an order is kept as it was told, replaced, and found by number and by whom it is of', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const { storeId, shopperId } = shop;
      const key = { storeId, platform: 'wool', orderId: '1' };
      await write((tx) => addOrder(tx, shop));
      const changed = recordOf(storeId, orderOf('1', { status: 'shipped', refunded: eur(5) }));
      await write((tx) => orders.saveOrder(tx, changed));
      expect(await orders.findOrder(read, key)).toEqual(changed);
      expect(await orders.findOrdersByNumber(read, storeId, '1')).toEqual([changed]);
      expect(await orders.ordersOfShopper(read, storeId, shopperId)).toEqual([changed]);
      expect(await orders.linksOf(read, key)).toEqual([
        { shopperId, kind: 'cart_token', conversationId: '', at: 2 },
      ]);
      const [rows] = await attributions.attributionsOf(read, key);
      expect(rows).toMatchObject({ directGross: 8_400, lines: [{ gross: 8_400, refunded: 1 }] });
      await write(async (tx) => {
        await attributions.replaceAttributions(
          tx,
          { ...key, standing: 'verified', currency: 'EUR', placedAt: 1_000 },
          [],
        );
        await orders.dropOrder(tx, key);
      });
      expect(await orders.findOrder(read, key)).toBeNull();
      expect(await attributions.attributionsOf(read, key)).toEqual([]);
    });

    test('the first who showed a token is believed', async () => {
      const { read, write } = suite.storage;
      const [shop, other] = [await addShop(suite.storage), await addShop(suite.storage)];
      const { storeId, shopperId } = shop;
      await write((tx) => cartTokens.saveToken(tx, { storeId, token: 'x', shopperId, at: 1 }));
      await write((tx) =>
        cartTokens.saveToken(tx, { storeId, token: 'x', shopperId: other.shopperId, at: 2 }),
      );
      expect(await cartTokens.findTokens(read, storeId, ['x', 'y'])).toEqual([
        { token: 'x', shopperId, at: 1 },
      ]);
    });

    test('a return is reserved, named, and settled by the first answer only', async () => {
      const { read, write } = suite.storage;
      const { storeId, conversationId } = await addShop(suite.storage);
      const key = { storeId, platform: 'wool', orderId: '9' };
      const request = {
        ...{ kind: 'return_requested' as const, platform: 'wool', orderId: '9', number: '#9' },
        ...{ wish: 'refund' as const, lines: [] },
      };
      const clientId = v7();
      const asked = { ...key, conversationId, clientId, request, before: { l: 1 }, at: 1 };
      await write((tx) => returnRequests.saveReturn(tx, asked));
      await write((tx) => returnRequests.saveReturn(tx, { ...asked, before: {} }));
      await write((tx) =>
        returnRequests.setReturnSeq(tx, { storeId, conversationId, clientId, seq: 4 }),
      );
      const place = { storeId, conversationId, seq: 4 };
      const settle = (answeredBy: string) =>
        write((tx) =>
          returnRequests.settleReturn(tx, {
            ...{ ...place, standing: 'approved', answeredBy, shopNumber: null, at: 2 },
          }),
        );
      expect([await settle('a'), await settle('b')]).toEqual([true, false]);
      await write((tx) => returnRequests.setShopNumber(tx, { ...place, shopNumber: 'R1' }));
      expect(await returnRequests.findReturn(read, place)).toMatchObject({
        ...{ before: { l: 1 }, standing: 'approved', answeredBy: 'a', shopNumber: 'R1' },
      });
      await write((tx) => returnRequests.reopenReturn(tx, { ...place, answeredBy: 'b' }));
      expect((await returnRequests.returnsOf(read, key))[0]?.standing).toBe('approved');
      await write((tx) => returnRequests.reopenReturn(tx, { ...place, answeredBy: 'a' }));
      expect((await returnRequests.returnsOf(read, key))[0]?.standing).toBe('open');
      await write((tx) => returnRequests.dropReturn(tx, { storeId, conversationId, clientId }));
      expect(await returnRequests.returnsOf(read, key)).toEqual([]);
    });

    test('22 a report sums by currency and standing and pages through what it summed', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const period = { storeId: shop.storeId, from: 0, to: 2_000 };
      for (let i = 1; i <= 5; i++)
        await write((tx) => addOrder(tx, shop, orderOf(`${i}`, { placedAt: 1_000 + (i % 2) })));
      await write((tx) => addOrder(tx, shop, orderOf('6', { placedAt: 2_000 })));
      await write((tx) =>
        orders.saveOrder(tx, recordOf(shop.storeId, orderOf('7', { currency: 'JPY' }))),
      );
      const { standings, sellers, products } = await reportSums.sumsOf(read, period);
      expect(standings).toMatchObject([{ currency: 'EUR', directOrders: 5, directGross: 42_000 }]);
      expect(sellers).toMatchObject([{ agentId: '', orders: 5, gross: 42_000, refunded: 5 }]);
      expect(products).toMatchObject([{ productId: 'jumper', pieces: 5, gross: 42_000 }]);
      const known = await report.ordersKnown(read, period);
      expect(known.sort((a, b) => (a.currency < b.currency ? -1 : 1))).toMatchObject([
        { currency: 'EUR', orders: 5, chats: { orders: 5 } },
        { currency: 'JPY', orders: 1, chats: { orders: 0 } },
      ]);
      const asked = { ...period, currency: 'EUR', figure: 'direct' as const, limit: 2 };
      const seen: string[] = [];
      let before: Parameters<typeof report.reportPage>[1]['before'];
      do {
        const page = await report.reportPage(read, { ...asked, before });
        seen.push(...page.rows.map(({ order }) => order.orderId));
        before = page.next ?? undefined;
      } while (before);
      expect(seen).toEqual(['5', '3', '1', '4', '2']);
      const product = { platform: 'wool', productId: 'other' };
      expect((await report.reportPage(read, { ...asked, product })).rows).toEqual([]);
      const other = { ...asked, storeId: await addStore(suite.storage) };
      expect((await report.reportPage(read, other)).rows).toEqual([]);
    });

    test('60 a team’s sums are those of who is in it now, and an order counts once in each', async () => {
      const { read, write } = suite.storage;
      const shop = await addShop(suite.storage);
      const { storeId, agentId, conversationId } = shop;
      const per = await addAgent(suite.storage, storeId, 'Per');
      const { lines, ...counted } = row(conversationId, 9_000);
      const [line] = lines;
      if (!line) throw new Error('a row has a line');
      await write(async (tx) => {
        await addOrder(tx, shop);
        const key = { storeId, platform: 'wool', orderId: '1' };
        await attributions.replaceAttributions(
          tx,
          { ...key, standing: 'verified', currency: 'EUR', placedAt: 1_000 },
          [
            {
              ...{ ...counted, agentId: per, influencedGross: 9_000, influencedRefunded: 0 },
              lines: [
                { ...line, agentId, gross: 4_000, refunded: 1 },
                { ...line, lineId: 'm', agentId: per, gross: 5_000, refunded: 0 },
              ],
            },
          ],
        );
      });
      const [both, alone] = [v7(), v7()];
      const save = (teamId: string, members: string[]) =>
        write((tx) => routing.saveTeam(tx, storeId, { teamId, name: 'Wool', members }));
      await save(both, [agentId, per]);
      await save(alone, [agentId]);
      const period = { storeId, from: 0, to: 2_000 };
      const sums = await reportSums.earnedByTeam(read, period);
      expect(sums.direct).toHaveLength(2);
      expect(sums.direct).toEqual(
        expect.arrayContaining([
          { currency: 'EUR', teamId: both, orders: 1, gross: 9_000, refunded: 1 },
          { currency: 'EUR', teamId: alone, orders: 1, gross: 4_000, refunded: 1 },
        ]),
      );
      expect(sums.influenced).toEqual([
        { currency: 'EUR', teamId: both, orders: 1, gross: 9_000, refunded: 0 },
      ]);
      const asked = { ...period, currency: 'EUR', limit: 9 };
      const listed = async (figure: 'direct' | 'influenced', teamId: string) =>
        (await report.reportPage(read, { ...asked, figure, teamId })).rows.length;
      expect([await listed('direct', alone), await listed('influenced', alone)]).toEqual([1, 0]);
      expect(await listed('influenced', both)).toBe(1);
      await save(both, []);
      expect(await listed('direct', both)).toBe(0);
    });

    test('of an agent’s words the last ones before an order are found, and none after it', async () => {
      const shop = await addShop(suite.storage);
      const { storage } = suite;
      const first = await append(storage, draft(shop, byAgent(shop.agentId), message('one')));
      const last = await append(storage, draft(shop, byAgent(shop.agentId), message('two')));
      const asked = { storeId: shop.storeId, conversationId: shop.conversationId, since: 0 };
      const found = (until: number) =>
        sellingEntries.sellingEntries(storage.read, { ...asked, until });
      expect((await found(last.entry.at)).map(({ seq }) => seq)).toEqual([last.entry.seq]);
      expect((await found(first.entry.at)).map(({ seq }) => seq)).toEqual([first.entry.seq]);
    });
  });
