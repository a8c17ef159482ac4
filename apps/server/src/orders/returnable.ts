import type { Order, OrderReturn, ShopperOrder } from '@aisle/protocol';
import type { ReturnRecord } from '@aisle/storage';

const askedOf = (request: ReturnRecord, lineId: string): number =>
  request.request.lines
    .filter((line) => line.lineId === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * How many pieces of each line can still be sent back (rule 24). Pieces of an approved return and
 * pieces the shop says came back since then are the same ones.
 */
export const returnableOf = (
  order: Order,
  requests: readonly ReturnRecord[],
): Record<string, number> => {
  if (order.status === 'cancelled' || order.status === 'refunded') return {};
  const alive = requests.filter(({ standing }) => standing !== 'declined');
  return Object.fromEntries(
    order.lines.flatMap(({ lineId, quantity, returned }) => {
      const ours = alive.filter((request) => askedOf(request, lineId) > 0);
      const first = Math.min(returned, ...ours.map(({ before }) => before[lineId] ?? 0));
      const asked = (standing: ReturnRecord['standing']) =>
        ours
          .filter((request) => request.standing === standing)
          .reduce((sum, request) => sum + askedOf(request, lineId), 0);
      const gone = first + Math.max(returned - first, asked('approved')) + asked('open');
      return gone < quantity ? [[lineId, quantity - gone]] : [];
    }),
  );
};

/** Requests that have been said, as both sides see them. */
export const returnsShown = (requests: readonly ReturnRecord[]): OrderReturn[] =>
  requests.flatMap(({ conversationId, seq, request, standing }) =>
    seq === null ? [] : [{ conversationId, requestSeq: seq, wish: request.wish, standing }],
  );

export const shownToShopper = (order: Order, requests: readonly ReturnRecord[]): ShopperOrder => ({
  order,
  returnable: returnableOf(order, requests),
  returns: returnsShown(requests),
});
