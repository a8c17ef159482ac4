import { order as orderShape } from '@aisle/protocol/schemas';
import { describe, expect, test } from 'vitest';
import { type Connector, ShopError } from '../port.ts';
import type { Setting } from './setting.ts';
import { useShop } from './use-shop.ts';
import { scarf, sweater } from './wares.ts';

const EMAIL = 'anna.berg@example.org';
const DAY = 24 * 60 * 60_000;

/** Orders, codes, links and returns. What a platform cannot do is refused, not pretended. */
export const sellingContract = (setting: Setting) =>
  describe('selling', () => {
    const open = useShop(setting);
    const wares = [sweater(8_900), scarf(6_900)];
    const lines = [
      { variantId: '1001', quantity: 2 },
      { variantId: '1101', quantity: 1 },
    ];

    test('an order says what was bought, and nothing of who bought it', async () => {
      const { connector, place } = await open({ wares });
      if (!connector.capabilities.orders) return sellsNothing(connector);
      const wanted = { email: EMAIL, lines, attributionKey: 'key-of-ours' };
      const { orderId, number, cartToken } = await place(wanted);
      const found = await connector.findOrder(orderId);
      expect(orderShape.parse(found?.order)).toEqual(found?.order);
      expect(found).toMatchObject({
        order: {
          platform: setting.platform,
          orderId,
          number,
          standing: 'verified',
          currency: 'EUR',
          subtotal: { amount: 24_700, currency: 'EUR' },
          total: { amount: 24_700 },
          refunded: { amount: 0, currency: 'EUR' },
          lines: [
            { ref: { variantId: '1001' }, quantity: 2, returned: 0, lineTotal: { amount: 17_800 } },
            { ref: { productId: '102' }, quantity: 1, unitPrice: { amount: 6_900 } },
          ],
        },
        email: EMAIL,
        attributionKey: 'key-of-ours',
      });
      expect(found?.cartTokens).toContain(cartToken);
      const shown = JSON.stringify(found?.order).toLowerCase();
      for (const secret of [EMAIL, 'anna', 'berg', 'Harbour Road', cartToken])
        expect(shown).not.toContain(secret.toLowerCase());
    });

    test('orders are found by number and e-mail together, newest first', async () => {
      const { connector, place } = await open({ wares });
      if (!connector.capabilities.orders) return sellsNothing(connector);
      const first = await place({ email: EMAIL, lines: lines.slice(1) });
      const second = await place({ email: EMAIL, lines: lines.slice(0, 1) });
      const ids = async (wish: Parameters<typeof connector.findOrders>[0]) =>
        (await connector.findOrders(wish)).map(({ order }) => order.orderId);
      expect(await ids({ email: EMAIL })).toEqual([second.orderId, first.orderId]);
      expect(await ids({ email: EMAIL.toUpperCase(), number: first.number })).toEqual([
        first.orderId,
      ]);
      expect(await ids({ number: first.number, email: 'mallory@example.org' })).toEqual([]);
      expect(await ids({ number: 'nothing" OR 1=1', email: EMAIL })).toEqual([]);
      expect(await ids({})).toEqual([]);
      expect(await connector.findOrder('987654321')).toBeNull();
    });

    test('a customer’s own orders are found by the shop’s name for her', async () => {
      const { connector, place, customerId } = await open({ wares });
      if (!connector.capabilities.orders) return sellsNothing(connector);
      // A shop without customer accounts knows nobody by such a name.
      if (customerId === null) {
        expect(await connector.findOrders({ customerId: '424242' })).toEqual([]);
        return;
      }
      const { orderId } = await place({ email: EMAIL, lines });
      const found = await connector.findOrders({ customerId });
      expect(found.map(({ order }) => order.orderId)).toEqual([orderId]);
      expect(found[0]?.customerId).toBe(customerId);
      expect(await connector.findOrders({ customerId: '424242' })).toEqual([]);
    });

    test('what came back is counted and what was paid back is told', async () => {
      const shop = await open({ wares });
      if (!shop.connector.capabilities.orders) return sellsNothing(shop.connector);
      const { orderId } = await shop.place({ email: EMAIL, lines });
      await shop.refund(orderId, 1);
      const found = await shop.connector.findOrder(orderId);
      expect(found?.order).toMatchObject({ refunded: { amount: 8_900, currency: 'EUR' } });
      expect(found?.order.lines[0]).toMatchObject({ quantity: 2, returned: 1 });
      expect(found?.order.lines[1]).toMatchObject({ returned: 0 });
    });

    test('of two words on an order the later one is known by the shop’s own date, if it has one', async () => {
      const shop = await open({ wares });
      if (!shop.connector.capabilities.orders) return sellsNothing(shop.connector);
      const { orderId } = await shop.place({ email: EMAIL, lines });
      const placed = await shop.connector.findOrder(orderId);
      await shop.refund(orderId, 1);
      const refunded = await shop.connector.findOrder(orderId);
      const dates = [placed?.changedAt, refunded?.changedAt];
      if (!shop.datesChanges) return expect(dates).toEqual([undefined, undefined]);
      expect(dates).toEqual([expect.any(Number), expect.any(Number)]);
      expect(dates[1]).toBeGreaterThan(dates[0] ?? 0);
    });

    test('a sent parcel is told, its link only if it is one', async () => {
      const shop = await open({ wares });
      if (!shop.connector.capabilities.orders) return sellsNothing(shop.connector);
      const { orderId } = await shop.place({ email: EMAIL, lines });
      await shop.ship(orderId, { carrier: 'An Post', number: 'IE12', url: 'javascript:alert(1)' });
      const { order } = (await shop.connector.findOrder(orderId)) ?? {};
      expect(order?.status).toBe('shipped');
      expect(JSON.stringify(order)).not.toContain('javascript:');
    });

    test('a code is made for one use and an end, and not twice', async () => {
      const shop = await open({ wares });
      const discount = { code: 'ANNA-7Q', percent: 10, expiresAt: Date.now() + DAY };
      if (!shop.connector.capabilities.discounts)
        return await expect(shop.connector.createDiscount(discount)).rejects.toMatchObject({
          problem: 'unsupported',
        });
      await shop.connector.createDiscount(discount);
      const [made] = await shop.codes();
      expect(made).toMatchObject({
        code: expect.stringMatching(/^anna-7q$/i),
        percent: 10,
        uses: 1,
      });
      expect(Math.abs((made?.expiresAt ?? 0) - discount.expiresAt)).toBeLessThan(1_000);
      const again = shop.connector.createDiscount(discount);
      await expect(again).rejects.toMatchObject({ problem: 'refused' });
      expect(await shop.codes()).toHaveLength(1);
    });

    test('a link to pay is on the shop’s own origin and carries lines, code and key', async () => {
      const { connector, origin } = await open({ wares });
      const ref = { platform: setting.platform, productId: '101', variantId: '1001' };
      const wish = { lines: [{ ref, quantity: 2 }], attributionKey: 'key-of-ours' };
      if (!connector.capabilities.checkoutLink)
        return await expect(connector.createCheckoutLink(wish)).rejects.toMatchObject({
          problem: 'unsupported',
        });
      const link = await connector.createCheckoutLink(wish);
      expect(new URL(link).origin).toBe(new URL(origin).origin);
      const foreign = { ...wish, lines: [{ ref: { ...ref, platform: 'x' }, quantity: 1 }] };
      await expect(connector.createCheckoutLink(foreign)).rejects.toThrow(ShopError);
      await expect(connector.createCheckoutLink({ lines: [] })).rejects.toThrow(ShopError);
    });

    test('a return is told to the shop, or refused as unsupported', async () => {
      const shop = await open({ wares });
      const { connector } = shop;
      if (!connector.capabilities.returns)
        return await expect(
          connector.startReturn({ orderId: '1', wish: 'refund', lines: [] }),
        ).rejects.toMatchObject({ problem: 'unsupported' });
      const { orderId } = await shop.place({ email: EMAIL, lines });
      await shop.ship(orderId, { carrier: 'An Post', number: 'IE12', url: shop.origin });
      const [line] = (await connector.findOrder(orderId))?.order.lines ?? [];
      if (!line) throw new Error('an order has lines');
      const told = { lineId: line.lineId, name: line.name, options: [], quantity: 1 };
      const wish = { orderId, wish: 'refund' as const };
      const asked = { ...wish, lines: [{ ...told, reason: 'too_small' as const }] };
      expect((await connector.startReturn(asked)).number).toBeTruthy();
      const unknown = { ...wish, lines: [{ ...told, lineId: '77', reason: 'other' as const }] };
      await expect(connector.startReturn(unknown)).rejects.toMatchObject({ problem: 'refused' });
    });

    test('the shop proves itself with its name', async () => {
      const { connector } = await open({ wares });
      const health = await connector.health();
      expect(health.shopName).not.toBe('');
      expect(health.currency).toBe('EUR');
      // What a platform cannot do at all is said too.
      expect(health.missing).toHaveLength(connector.capabilities.orders ? 0 : 1);
    });
  });

/** A platform without orders says so, whatever is asked. */
const sellsNothing = async ({ findOrder, findOrders }: Connector): Promise<void> => {
  await expect(findOrder('1')).rejects.toMatchObject({ problem: 'unsupported' });
  await expect(findOrders({ number: '1' })).rejects.toMatchObject({ problem: 'unsupported' });
};
