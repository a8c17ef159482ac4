import { useEffect, useRef } from 'react';

/** The cart as `Aisle('cart', cart)` takes it; see the README. */
export type AisleCart = {
  /** ISO 4217. */
  currency: string;
  lines: readonly AisleLine[];
  codes?: readonly { code: string; applied: boolean }[];
  subtotal?: AisleMoney;
  discount?: AisleMoney;
  total?: AisleMoney;
  /** The gift note, where the shop has one. */
  note?: string;
};

/** A decimal in the cart's currency such as `"84.00"`, or minor units. */
export type AisleMoney = string | number | { amount: number; currency: string };

export type AisleLine = {
  key?: string;
  productId: string;
  variantId?: string;
  sku?: string;
  name: string;
  options?: readonly { name: string; value: string }[];
  quantity: number;
  unitPrice: AisleMoney;
  unitPriceBefore?: AisleMoney;
  image?: string;
  url?: string;
};

export type AisleProduct = {
  productId?: string;
  name: string;
  image?: string;
  price?: AisleMoney;
  currency?: string;
};

/** What a handler may answer: the new cart, nothing (the cart hook tells it), or a refusal. */
export type AisleAnswer =
  | AisleCart
  | undefined
  | boolean
  | { rejected: string; available?: number; price?: { amount: number; currency: string } };

type Answered = AisleAnswer | Promise<AisleAnswer>;

export type AisleHandlers = {
  onAddToCart?: (
    lines: { ref: { productId: string; variantId?: string }; quantity: number }[],
    context: { attemptId: string },
  ) => Answered;
  onSetQuantity?: (key: string, quantity: number, context: { expected: number }) => Answered;
  onApplyCode?: (code: string) => Answered;
  onRemoveCode?: (code: string) => Answered;
  onNote?: (note: string) => Answered;
};

type Aisle = { (...call: unknown[]): void; q?: unknown[] };

// The loader may come later than the app: until then calls wait, as with the snippet's first line.
const aisle = (...call: unknown[]): void => {
  const page = window as unknown as { Aisle?: Aisle };
  if (!page.Aisle) {
    const waiting: unknown[] = [];
    page.Aisle = Object.assign((...later: unknown[]) => void waiting.push(later), { q: waiting });
  }
  page.Aisle(...call);
};

/** Keeps the chat's cart in step with the app's: tells it at once and whenever it differs. */
export const useAisleCart = (cart: AisleCart | null | undefined): void => {
  const text = cart ? JSON.stringify(cart) : '';
  useEffect(() => {
    if (text !== '') aisle('cart', JSON.parse(text));
  }, [text]);
};

/**
 * Lets the chat change the app's cart while this component is there. Handlers may be new functions
 * at every render: the newest is called. They are taken off when it goes.
 */
export const useAisleHandlers = (handlers: AisleHandlers): void => {
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  const given = (Object.keys(handlers) as (keyof AisleHandlers)[]).filter((name) => handlers[name]);
  const names = given.sort().join();
  useEffect(() => {
    const registered = (names === '' ? [] : names.split(',')).map((name) => {
      const call = (...told: unknown[]) => {
        const handler = newest.current[name as keyof AisleHandlers];
        return (handler as ((...told: unknown[]) => unknown) | undefined)?.(...told);
      };
      aisle(name, call);
      return { name, call };
    });
    return () => {
      for (const { name, call } of registered) aisle('off', name, call);
    };
  }, [names]);
};

/** Says which product this view shows, and that it shows none when it goes. */
export const useAisleProduct = (product: AisleProduct | null | undefined): void => {
  const text = product ? JSON.stringify(product) : '';
  useEffect(() => {
    if (text === '') return undefined;
    aisle('product', JSON.parse(text));
    return () => aisle('product', null);
  }, [text]);
};

/**
 * Says who she is to the shop: the token your server has signed, null when nobody is signed in,
 * undefined while that is not known yet. The chat of the one before is forgotten here at null.
 */
export const useAisleIdentity = (token: string | null | undefined): void => {
  useEffect(() => {
    if (token !== undefined) aisle('identify', token);
  }, [token]);
};
