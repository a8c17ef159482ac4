import type { Order } from '@aisle/protocol';
import type { OrderLink, OrderRecord } from '@aisle/storage';
import type { ShopperCaller } from '../house.ts';
import { claimedOrder } from './claimed-order.ts';

/**
 * An order as far as a shopper may see it (rule 24): all of it where more than a page's word ties
 * it to her; else only what her own page has said. Null: none of it. That her account bought it
 * counts only in a session that the shop has signed (rule 26).
 */
export const visibleOrder = (
  { order, claim, customerId: buyer }: OrderRecord,
  links: readonly OrderLink[],
  { shopperId, customerId }: Pick<ShopperCaller, 'shopperId' | 'customerId'>,
): Order | null => {
  const signed = buyer !== null && buyer === customerId;
  const hers = links.filter(
    (link) => link.shopperId === shopperId && (signed || link.kind !== 'customer'),
  );
  if (hers.some(({ kind }) => kind !== 'page_event')) return order;
  if (hers.length === 0 || !claim) return null;
  const told = claimedOrder(claim, order.platform, order.placedAt);
  return told.ok ? told.value : null;
};
