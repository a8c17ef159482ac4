import { expect, test } from 'vitest';
import type { Order } from './order.ts';
import { seasonOf } from './season.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T12:00:00Z');
const eur = (amount: number) => ({ amount, currency: 'EUR' });

type Ware = [name: string, size: string, quantity: number, returned: number];

const order = (
  number: string,
  daysAgo: number,
  wares: Ware[],
  more: Partial<Order> = {},
): Order => ({
  ...{ platform: 'demo', orderId: number, number, placedAt: NOW - daysAgo * DAY },
  ...{ status: 'delivered', standing: 'verified', currency: 'EUR', codes: [], tracking: [] },
  ...{ subtotal: eur(10_000), discount: eur(0), shipping: eur(0), total: eur(10_000) },
  refunded: eur(0),
  lines: wares.map(([name, size, quantity, returned], index) => ({
    ...{
      lineId: `${index}`,
      ref: { platform: 'demo', productId: name, variantId: `${name}-${size}` },
      name,
      quantity,
    },
    ...{ returned, unitPrice: eur(5_000), lineTotal: eur(5_000 * quantity) },
    options: [{ name: 'Size', value: size }],
  })),
  ...more,
});

test('what stayed, what went back, and what it came to', () => {
  const season = seasonOf(
    [
      order('3', 2, [['Merino', 'M', 2, 0]], { refunded: eur(1_000) }),
      order('2', 90, [
        ['Merino', 'L', 1, 1],
        ['Cap', 'One', 1, 0],
      ]),
      order('1', 200, [['Cap', 'One', 1, 0]], {
        currency: 'USD',
        total: { amount: 700, currency: 'USD' },
        refunded: { amount: 0, currency: 'USD' },
      }),
    ],
    NOW,
  );
  expect(season).toEqual({
    ...{ orders: 3, kept: 4, returned: 1 },
    spent: [eur(19_000), { amount: 700, currency: 'USD' }],
    favourites: [
      {
        ref: { platform: 'demo', productId: 'Merino', variantId: 'Merino-M' },
        name: 'Merino',
        pieces: 2,
      },
      { ref: { platform: 'demo', productId: 'Cap', variantId: 'Cap-One' }, name: 'Cap', pieces: 2 },
    ],
    choices: [
      {
        name: 'Size',
        values: [
          { value: 'M', kept: 2, returned: 0 },
          { value: 'One', kept: 2, returned: 0 },
          { value: 'L', kept: 0, returned: 1 },
        ],
      },
    ],
  });
});

test('a cancelled order is none, a refunded one went back whole, an old one is over', () => {
  const wares: Ware[] = [['Merino', 'M', 1, 0]];
  expect(seasonOf([order('1', 5, wares, { status: 'cancelled' })], NOW)).toBeNull();
  expect(seasonOf([order('1', 366, wares)], NOW)).toBeNull();
  expect(seasonOf([], NOW)).toBeNull();
  const refunded = seasonOf([order('1', 5, wares, { status: 'refunded' })], NOW);
  expect(refunded).toMatchObject({ kept: 0, returned: 1, spent: [eur(0)], favourites: [] });
});

test('a shop that took back more than it sold does not turn a piece into less than none', () => {
  expect(seasonOf([order('1', 5, [['Merino', 'M', 1, 3]])], NOW)).toMatchObject({
    ...{ kept: 0, returned: 1 },
  });
});
