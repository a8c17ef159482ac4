import type { Order } from '@aisle/protocol';
import { shareOf, spread } from './shares.ts';

/**
 * What one line of an order is worth and what of it came back, as sums from its first piece on:
 * the value of any run of pieces is a difference of two, so that runs always add up to the line.
 */
export type PieceValues = {
  pieces: number;
  /** What the first `n` pieces brought, minor units. */
  gross: (n: number) => number;
  /** What of that was given back. */
  refunded: (n: number) => number;
};

const cameBack = ({ status }: Order): boolean => status === 'cancelled' || status === 'refunded';

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** What she paid for the goods, line by line: discounts of the whole order are shared out. */
const paidFor = (order: Order): number[] => {
  const prices = order.lines.map(({ lineTotal }) => Math.max(0, lineTotal.amount));
  const asked = prices.reduce((sum, price) => sum + price, 0);
  return spread(clamp(order.total.amount - Math.max(0, order.shipping.amount), asked), prices);
};

/**
 * The lines of an order, piece by piece. Pieces that came back are taken from the front. Money that
 * was given back beyond them is shared out over what was kept.
 */
export const pieceValues = (order: Order): PieceValues[] => {
  const paid = paidFor(order);
  const lines = order.lines.map(({ quantity, returned }, at) => {
    const back = cameBack(order) ? quantity : Math.min(returned, quantity);
    const worth = paid[at] ?? 0;
    return { quantity, back, worth, returnedWorth: shareOf(worth, back, quantity) };
  });
  const kept = lines.map(({ worth, returnedWorth }) => worth - returnedWorth);
  const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
  const more = clamp(
    order.refunded.amount - sum(lines.map(({ returnedWorth }) => returnedWorth)),
    sum(kept),
  );
  const extras = spread(more, kept);
  return lines.map(({ quantity, back, worth, returnedWorth }, at) => {
    const gross = (n: number) => shareOf(worth, n, quantity);
    // By value and not by number, so that no piece gives back more than it brought.
    const further = (n: number) =>
      shareOf(extras[at] ?? 0, gross(Math.max(n, back)) - returnedWorth, worth - returnedWorth);
    return {
      pieces: quantity,
      gross,
      refunded: (n) => gross(Math.min(n, back)) + further(n),
    };
  });
};

/** What was given back of the whole order; never less than what the returned pieces had cost. */
export const refundedOf = (order: Order, values: readonly PieceValues[]): number => {
  const total = Math.max(0, order.total.amount);
  if (cameBack(order)) return total;
  const goods = values.reduce((sum, { pieces, refunded }) => sum + refunded(pieces), 0);
  return clamp(Math.max(order.refunded.amount, goods), total);
};
