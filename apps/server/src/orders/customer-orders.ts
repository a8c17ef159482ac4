import type { House } from '../house.ts';
import { askConnector } from './ask-connector.ts';
import { takeShopOrder } from './take-shop-event.ts';

/** Shops' answers on the orders of one customer, asked for seldom. */
export type CustomerOrders = {
  /** Asks the shop for her newest orders and keeps them. False: it could not be asked. */
  refresh(house: House, storeId: string, customerId: string): Promise<boolean>;
};

/** An answer counts for this long. */
const FRESH_MS = 30_000;
/** How many of a customer's newest orders are kept at once. */
const NEWEST = 20;
const KEPT = 10_000;

export function createCustomerOrders(clock: () => number): CustomerOrders {
  const kept = new Map<string, { at: number; answer: Promise<boolean> }>();

  async function ask(house: House, storeId: string, customerId: string): Promise<boolean> {
    const asked = await askConnector(house, storeId, (shop) => shop.findOrders({ customerId }));
    if (asked.at !== 'answered') return asked.at === 'none';
    const hers = asked.value
      // A shop that leaves a wish aside must not show her the orders of others.
      .filter((one) => one.customerId === customerId)
      .sort((a, b) => b.order.placedAt - a.order.placedAt);
    for (const one of hers.slice(0, NEWEST)) await takeShopOrder(house, storeId, one);
    return true;
  }

  return {
    refresh(house, storeId, customerId) {
      const key = `${storeId} ${customerId}`;
      const known = kept.get(key);
      if (known && clock() - known.at < FRESH_MS) return known.answer;
      if (kept.size >= KEPT) kept.clear();
      const answer = ask(house, storeId, customerId);
      kept.set(key, { at: clock(), answer });
      // What failed is asked again.
      answer.then(
        (answered) => answered || kept.delete(key),
        () => kept.delete(key),
      );
      return answer;
    },
  };
}
