import type { EvidenceKind, Money, Order, OrderMismatch } from '@aisle/protocol';
import { orderWords } from './words.ts';

export const { status: STATUS, reason: REASON } = orderWords;

/** Why an order is believed to be hers, in words. */
export const LINK = orderWords.link satisfies Record<EvidenceKind | 'look_up', string>;

/** What her page said that the shop contradicts. */
export const mismatchWords = (
  order: Order,
  { kind, claimed, claimedPieces }: OrderMismatch,
  money: (amount: Money) => string,
): string => {
  if (kind !== 'pieces') return orderWords.mismatchTotal(money(claimed), money(order.total));
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return orderWords.mismatchPieces(claimedPieces, pieces);
};
