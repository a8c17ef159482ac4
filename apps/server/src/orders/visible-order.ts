import type { Order } from '@aisle/protocol';
import type { OrderLink, OrderRecord } from '@aisle/storage';
import { claimedOrder } from './claimed-order.ts';

/**
 * An order as far as a shopper may see it (rule 23): all of it where more than a page's word ties
 * it to her; else only what her own page has said. Null: none of it.
 */
export const visibleOrder = (
  { order, claim }: OrderRecord,
  links: readonly OrderLink[],
  shopperId: string,
): Order | null => {
  const hers = links.filter((link) => link.shopperId === shopperId);
  if (hers.some(({ kind }) => kind !== 'page_event')) return order;
  if (hers.length === 0 || !claim) return null;
  const told = claimedOrder(claim, order.platform, order.placedAt);
  return told.ok ? told.value : null;
};
