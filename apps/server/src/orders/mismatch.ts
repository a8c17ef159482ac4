import type { Order, OrderClaim, OrderMismatch } from '@aisle/protocol';

export const piecesOf = (lines: readonly { quantity: number }[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** Where her page's word on an order differs from the shop's own; null where it does not. */
export const mismatchOf = (order: Order, claim: OrderClaim | null): OrderMismatch | null => {
  if (!claim || order.standing !== 'verified') return null;
  const claimedPieces = piecesOf(claim.lines);
  const told = (kind: OrderMismatch['kind']) => ({ kind, claimed: claim.total, claimedPieces });
  if (claim.total.currency !== order.currency) return told('currency');
  if (claim.total.amount !== order.total.amount) return told('total');
  // A page may know the total alone.
  const differ = claim.lines.length > 0 && claimedPieces !== piecesOf(order.lines);
  return differ ? told('pieces') : null;
};
