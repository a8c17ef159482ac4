import type { CartAdapter } from '@aisle/cart';
import type { Consent } from './consent.ts';

/** Reports the cart only while the banner lets it be told. Her own taps work all the same. */
export const guardCart = (live: CartAdapter, consent: Consent): CartAdapter => {
  const { sync } = live;
  if (!sync) return live;
  return {
    ...live,
    get capabilities() {
      return live.capabilities;
    },
    sync: (report) => {
      let stop: (() => void) | null = null;
      const follow = () => {
        if (consent.cart()) stop ??= sync(report);
        else {
          stop?.();
          stop = null;
        }
      };
      const stopListening = consent.onChange(follow);
      follow();
      return () => {
        stopListening();
        stop?.();
      };
    },
  };
};
