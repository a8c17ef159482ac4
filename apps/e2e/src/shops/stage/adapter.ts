import type { Cart, OrderClaim } from '@aisle/protocol';
import type { ShopVisit } from './open-page.ts';

/** What became of a change, as far as these tests look at it. */
export type Outcome = {
  kind: string;
  reason?: string;
  added?: number;
  available?: number;
  price?: { amount: number; currency: string };
  cart?: Cart;
  lines?: { asked: number; added: number; reason?: string }[];
};

type Ref = { productId: string; variantId: string };

/** The adapter in her page, each verb called there. */
export function adapterIn({ page }: ShopVisit, platform: string) {
  const call = <T>(verb: string, ...args: unknown[]): Promise<T> =>
    page.evaluate(
      ([name, given]) =>
        (window as unknown as { adapter: Record<string, (...args: unknown[]) => unknown> }).adapter[
          name
        ]?.(...given) as Promise<T>,
      [verb, args] as const,
    );
  let taps = 0;
  return {
    name: () =>
      page.evaluate(() => (window as unknown as { adapter: { name: string } }).adapter.name),
    getCart: () => call<Cart | null>('getCart'),
    /** One tap that adds these lines. */
    add: (...lines: [ref: Ref, quantity: number, amount?: number][]) => {
      taps += 1;
      const wanted = lines.map(([ref, quantity, amount]) => ({
        ref: { platform, ...ref },
        quantity,
        ...(amount !== undefined && { expectedPrice: { amount, currency: CURRENCY[platform] } }),
      }));
      return call<Outcome>('add', wanted, `tap-${taps}`);
    },
    setQuantity: (key: string, quantity: number, expected: number) =>
      call<Outcome>('setQuantity', key, quantity, expected),
    applyCode: (code: string) => call<Outcome>('applyCode', code),
    removeCode: (code: string) => call<Outcome>('removeCode', code),
    setNote: (note: string) => call<Outcome>('setNote', note),
    setAttribution: (key: string) => call<boolean>('setAttribution', key),
    /** Orders the page says were placed, from now on. */
    watchOrders: () =>
      page.evaluate(() => {
        const { adapter } = window as unknown as {
          adapter: { onOrder: (tell: (order: unknown) => void) => void };
        };
        const orders: unknown[] = [];
        Object.assign(window, { orders });
        adapter.onOrder((order) => orders.push(order));
      }),
    orders: () => page.evaluate(() => (window as unknown as { orders: OrderClaim[] }).orders),
  };
}

const CURRENCY: Record<string, string> = { vendure: 'USD', medusa: 'GBP' };
