import type { Cart, Result, VisitReply, VisitReport } from '@aisle/protocol';
import { v7 } from 'uuid';
import { ORIGIN, type TestServer, type TestStore } from './start-test-server.ts';

/** A page of the shop, as a visitor's tab tells of it. */
export const visitPage = (path = '/', product?: string): VisitReport['page'] => ({
  ...{ url: `${ORIGIN}${path}`, title: product ?? 'Wool', at: 1 },
  ...(product && { product: { name: product } }),
});

export const cartOf = (quantity: number): Cart => {
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  const line = {
    ...{ key: 'l', ref: { platform: 'demo', productId: 'harbour', variantId: 'm' }, options: [] },
    ...{ name: 'Harbour crew', quantity, unitPrice: money(8_400) },
    lineTotal: money(8_400 * quantity),
  };
  return {
    ...{ generation: 'g', currency: 'EUR', lines: [line], codes: [], source: 'demo' },
    ...{ subtotal: line.lineTotal, discount: money(0), quality: 'exact', capturedAt: 1 },
    hash: `h${quantity}`,
  };
};

export type Tab = {
  visitId: string;
  /** Sends a report as the page's script does; what is not given is what most pages say. */
  tell(report?: Partial<VisitReport>, origin?: string): Promise<Result<VisitReply>>;
};

/** A browser's tab on a page of the store's shop. */
export function openTab(server: TestServer, { siteKey }: Pick<TestStore, 'siteKey'>): Tab {
  const visitId = v7();
  return {
    visitId,
    async tell(report = {}, origin = ORIGIN) {
      const usual: VisitReport = {
        ...{ siteKey, visitId, page: visitPage(), active: true, reachable: true },
        agreed: { pages: true, cart: true },
      };
      const response = await server.app.inject({
        method: 'POST',
        url: '/api/v1/shopper/visit',
        headers: { origin, 'content-type': 'text/plain' },
        body: JSON.stringify({ ...usual, ...report }),
      });
      return response.json();
    },
  };
}
