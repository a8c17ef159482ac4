import type { Order, OrderClaim } from '@aisle/protocol';
import type { GoldenLine, GoldenOrder, Step } from './stream.ts';

export const START = Date.UTC(2026, 10, 2, 9);
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;

/** `2d 3h 1ms` after the beginning, in milliseconds since 1970. */
export const instantOf = (at: string): number =>
  at
    .split(' ')
    .map((part) => /^(\d+)(d|h|m|s|ms)$/.exec(part))
    .reduce((sum, match) => {
      if (!match) throw new Error(`no such instant: ${at}`);
      return sum + Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
    }, START);

/** Item `jumper/m` is variant m of the jumper. */
export const refOf = (item: string) => {
  const [productId = '', variantId] = item.split('/');
  return { platform: 'wool', productId, ...(variantId && { variantId }) };
};

const linesOf = (lines: GoldenLine[], currency: string): Order['lines'] =>
  lines.map(({ item, pieces = 1, total, returned = 0 }, index) => ({
    ...{ lineId: `l${index + 1}`, ref: refOf(item), name: item, options: [] },
    ...{ quantity: pieces, returned },
    unitPrice: { amount: Math.floor(total / pieces), currency },
    lineTotal: { amount: total, currency },
  }));

/** The shop's own word on an order. */
export function orderOf(golden: GoldenOrder, currency: string): Order {
  const money = (amount: number) => ({ amount, currency });
  const subtotal = golden.lines.reduce((sum, { total }) => sum + total, 0);
  return {
    ...{ platform: 'wool', orderId: golden.id, number: golden.number ?? golden.id, currency },
    placedAt: instantOf(golden.placed),
    ...{ status: golden.status ?? 'paid', standing: 'verified', codes: golden.codes ?? [] },
    lines: linesOf(golden.lines, currency),
    ...{ subtotal: money(subtotal), discount: money(0), shipping: money(golden.shipping ?? 0) },
    total: money(golden.total ?? subtotal + (golden.shipping ?? 0)),
    ...{ refunded: money(golden.refunded ?? 0), tracking: [] },
  };
}

/** Her page's. */
export const claimOf = (
  { id, number, lines, total }: NonNullable<Step['claim']>,
  money: (amount: number) => OrderClaim['total'],
): OrderClaim => ({
  orderId: id,
  ...(number && { number }),
  total: money(total),
  lines: lines.map(({ item, pieces = 1, total: price }) => ({
    ...{ ref: refOf(item), name: item, options: [], quantity: pieces },
    unitPrice: money(price / pieces),
  })),
  codes: [],
});
