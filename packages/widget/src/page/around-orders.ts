import { offerOrders } from './offer-orders.tsx';
import type { PageNeeds } from './page.ts';
import { reportOrders } from './report-orders.ts';

/** The page's order told, and the way to hers. A chunk of its own. Returns how to stop. */
export const startOrders = (needs: PageNeeds): (() => void) => {
  const stops = [reportOrders(needs.client, needs.lobby.sharing, needs.host), offerOrders(needs)];
  return () => {
    for (const stop of stops) stop();
  };
};
