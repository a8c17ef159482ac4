import {
  browserClock,
  browserJournal,
  browserTabs,
  type CartAdapter,
  type CustomShop,
  liveCart,
} from '@aisle/cart';
import type { Consent } from './consent.ts';
import { guardCart } from './guard-cart.ts';

type Surroundings = {
  window: Window & typeof globalThis;
  siteKey: string;
  consent: Consent;
  /** Resolves when the merchant's own calls tell of a shop. */
  customSpoke: Promise<CustomShop>;
};

/** The cart found, kept current over her tabs, with orders, as far as the banner lets it be told. */
export const enliven = (
  adapter: CartAdapter,
  { window, siteKey, consent, customSpoke }: Surroundings,
): CartAdapter => {
  const live = liveCart(adapter, {
    lockName: `aisle.cart.${siteKey}`,
    tabs: browserTabs(window),
    clock: browserClock(),
    journal: browserJournal(window, `aisle.changes.${siteKey}`),
  });
  return guardCart(withOrders(live, customSpoke), consent);
};

// Orders come by the shop's platform and by the merchant's own word, whichever cart is active.
const withOrders = (live: CartAdapter, customSpoke: Promise<CustomShop>): CartAdapter => ({
  ...live,
  get capabilities() {
    return live.capabilities;
  },
  onOrder: (tell) => {
    let stopped = false;
    const stops = live.name === 'custom' ? [] : [live.onOrder(tell)];
    void customSpoke.then((shop) => {
      if (!stopped) stops.push(shop.adapter.onOrder(tell));
    });
    return () => {
      stopped = true;
      for (const stop of stops) stop();
    };
  },
});
