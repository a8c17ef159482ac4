import type { PageView } from '@aisle/protocol';

/** What the shop's own consent banner lets us tell. */
export type Consent = {
  cart: () => boolean;
  analytics: () => boolean;
  /** `Aisle('consent', {cart, analytics})`; false where it is none. */
  tell: (value: unknown) => boolean;
  /** Tells when it has changed. Returns how to stop. */
  onChange: (tell: () => void) => () => void;
};

/**
 * Where no banner has spoken, what she switches in the chat decides alone; a banner's no goes
 * before her switches.
 */
export const createConsent = (): Consent => {
  const given = { cart: true, analytics: true };
  const listeners = new Set<() => void>();
  return {
    cart: () => given.cart,
    analytics: () => given.analytics,
    tell: (value) => {
      if (typeof value !== 'object' || value === null) return false;
      const { cart = given.cart, analytics = given.analytics } = value as Record<string, unknown>;
      if (typeof cart !== 'boolean' || typeof analytics !== 'boolean') return false;
      Object.assign(given, { cart, analytics });
      for (const tell of [...listeners]) tell();
      return true;
    },
    onChange: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
};

/** Where she is, as far as the banner lets it be told: else only which shop. */
export const guardPage = (page: PageView, consent: Consent): PageView =>
  consent.analytics() ? page : { url: `${new URL(page.url).origin}/`, title: '', at: page.at };
