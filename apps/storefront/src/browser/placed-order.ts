import type { Money } from '../money.ts';
import type { Order } from '../orders/order.ts';

/** The order of the thank-you page, as the shop tells it to the scripts of its page. */
export interface PlacedOrder {
  id: string;
  total: Money;
  lines: Order['lines'];
  codes: string[];
}

const halfAnHour = 30 * 60 * 1_000;

/** The page can be opened again from a mail, weeks later: then nothing was just placed. */
export function readPlacedOrder(): PlacedOrder | undefined {
  const text = document.querySelector('#order-data')?.textContent;
  if (!text) return undefined;
  const { id, placedAt, total, lines, codes } = JSON.parse(text);
  return Date.now() - placedAt < halfAnHour ? { id, total, lines, codes } : undefined;
}
