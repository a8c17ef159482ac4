import type { Entry, Order } from '@aisle/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Known, mergeOrders } from '../orders/merge-orders.ts';
import { attributeOrder, DAY_MS } from './attribute-order.ts';
import { spread } from './shares.ts';

const NOW = 50 * DAY_MS;
const WINDOWS = { directDays: 7, influencedDays: 3 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PRODUCTS = ['jumper', 'scarf', 'wrap'];

const lines = fc.array(
  fc.record({
    product: fc.constantFrom(...PRODUCTS),
    quantity: fc.integer({ min: 1, max: 5 }),
    returned: fc.integer({ min: 0, max: 6 }),
    total: fc.integer({ min: 0, max: 100_000 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const orders = fc
  .record({
    lines,
    discount: fc.integer({ min: 0, max: 50_000 }),
    shipping: fc.integer({ min: 0, max: 2_000 }),
    refunded: fc.integer({ min: 0, max: 150_000 }),
    status: fc.constantFrom('paid' as const, 'shipped' as const, 'cancelled' as const),
    code: fc.boolean(),
  })
  .map(({ lines: bought, discount, shipping, refunded, status, code }): Order => {
    const subtotal = bought.reduce((sum, { total }) => sum + total, 0);
    return {
      ...{ platform: 'wool', orderId: '1', number: '1', placedAt: NOW, status, currency: 'EUR' },
      standing: 'verified',
      lines: bought.map(({ product, quantity, returned, total }, at) => ({
        ...{ lineId: `l${at}`, ref: { platform: 'wool', productId: product }, name: product },
        ...{ options: [], quantity, returned, unitPrice: eur(0), lineTotal: eur(total) },
      })),
      codes: code ? ['WARM'] : [],
      ...{ subtotal: eur(subtotal), discount: eur(discount), shipping: eur(shipping) },
      total: eur(Math.max(0, subtotal - discount) + shipping),
      ...{ refunded: eur(refunded), tracking: [] },
    };
  });

const additions = fc.array(
  fc.record({
    talk: fc.constantFrom('a', 'b'),
    product: fc.constantFrom(...PRODUCTS),
    pieces: fc.integer({ min: 1, max: 4 }),
    ago: fc.integer({ min: 0, max: 10 * DAY_MS }),
    code: fc.boolean(),
  }),
  { maxLength: 8 },
);

type Additions = typeof additions extends fc.Arbitrary<infer T> ? T : never;

const logOf = (all: Additions, talk: string): Entry[] =>
  all
    .filter((one) => one.talk === talk)
    .flatMap(({ product, pieces, ago, code }, at): Entry[] => {
      const shared = { conversationId: talk, clientId: `${at}`, at: NOW - ago };
      const agent = { kind: 'agent' as const, agentId: talk };
      return [
        code
          ? {
              ...{ ...shared, seq: 2 * at + 1, author: agent },
              content: {
                kind: 'cart_proposal',
                changes: [
                  { kind: 'apply_code', offered: { code: 'warm', percent: 10, expiresAt: NOW } },
                ],
              },
            }
          : {
              ...{ ...shared, seq: 2 * at + 1, author: agent },
              content: { kind: 'message', text: 'Warm' },
            },
        {
          ...{ ...shared, seq: 2 * at + 2, author: { kind: 'shopper' } },
          content: {
            ...{ kind: 'suggestion_added', suggestionSeq: 2 * at + 1, name: product, options: [] },
            ...{ ref: { platform: 'wool', productId: product }, quantity: pieces },
          },
        },
      ];
    });

const counted = (order: Order, all: Additions, reverse = false) => {
  const talks = ['a', 'b'].map((conversationId) => {
    const entries = logOf(all, conversationId);
    return { conversationId, evidence: [], entries: reverse ? entries.reverse() : entries };
  });
  return attributeOrder(order, reverse ? talks.reverse() : talks, WINDOWS);
};

const total = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

test('22 nothing is sold twice: direct and influenced of all conversations fit into the order', () => {
  fc.assert(
    fc.property(orders, additions, (order, all) => {
      const rows = counted(order, all);
      const goods = order.total.amount - order.shipping.amount;
      expect(total(rows.map((row) => row.directGross))).toBeLessThanOrEqual(goods);
      const influenced = total(rows.map((row) => row.influencedGross));
      expect([0, order.total.amount]).toContain(influenced);
      const pieces = total(rows.flatMap((row) => row.lines.map((line) => line.pieces)));
      expect(pieces).toBeLessThanOrEqual(total(order.lines.map(({ quantity }) => quantity)));
    }),
  );
});

test('22 the lines are the direct amount to the minor unit, and none gives back more than it brought', () => {
  fc.assert(
    fc.property(orders, additions, (order, all) => {
      for (const row of counted(order, all)) {
        expect(total(row.lines.map(({ gross }) => gross))).toBe(row.directGross);
        expect(total(row.lines.map(({ refunded }) => refunded))).toBe(row.directRefunded);
        for (const { gross, refunded } of row.lines) {
          expect(refunded).toBeGreaterThanOrEqual(0);
          expect(refunded).toBeLessThanOrEqual(gross);
        }
        expect(row.influencedRefunded).toBeLessThanOrEqual(row.influencedGross);
        if (order.status === 'cancelled') expect(row.directRefunded).toBe(row.directGross);
      }
    }),
  );
});

test('22 the order in which logs and conversations are read changes nothing', () => {
  fc.assert(
    fc.property(orders, additions, (order, all) => {
      const byName = (rows: ReturnType<typeof counted>) =>
        [...rows].sort((a, b) => (a.conversationId < b.conversationId ? -1 : 1));
      expect(byName(counted(order, all, true))).toEqual(byName(counted(order, all)));
    }),
  );
});

test('22 shares are whole, none is negative, and their sum is what was shared', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
      (amount, weights) => {
        const parts = spread(amount, weights);
        expect(total(parts)).toBe(weights.some((weight) => weight > 0) ? amount : 0);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('23 webhooks in any order, any number of times, end in the same order', () => {
  const step = fc.record({
    returned: fc.integer({ min: 0, max: 3 }),
    refunded: fc.integer({ min: 0, max: 9_000 }),
    status: fc.constantFrom('open' as const, 'paid' as const, 'delivered' as const),
    tracking: fc.array(fc.record({ number: fc.constantFrom('1', '2', '3') }), { maxLength: 3 }),
    changedAt: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  });
  fc.assert(
    fc.property(
      orders,
      fc
        .array(step, { minLength: 1, maxLength: 6 })
        .chain((steps) =>
          fc.tuple(
            fc.constant(steps),
            fc.shuffledSubarray([...steps, ...steps], { minLength: steps.length * 2 }),
            fc.boolean(),
          ),
        ),
      (order, [steps, shuffled, dated]) => {
        const ends = [steps, shuffled].map((heard) =>
          heard
            .map(
              ({ returned, refunded, status, tracking, changedAt }): Known => ({
                order: {
                  ...{ ...order, status, tracking, refunded: eur(refunded) },
                  lines: order.lines.map((line) => ({ ...line, returned })),
                },
                // A shop dates all of its changes or none.
                changedAt: dated ? (changedAt ?? 1) : null,
              }),
            )
            .reduce(mergeOrders),
        );
        expect(ends[1]).toEqual(ends[0]);
      },
    ),
  );
});
