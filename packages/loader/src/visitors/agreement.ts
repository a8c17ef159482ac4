import { type Consent, createConsent } from '../shell/consent.ts';
import type { Following } from './tail.ts';

/** What of her may be told, and on whose word. */
export type Agreement = Consent & {
  /** Said in so many words, by her or the shop's banner for her. */
  said: () => { pages: boolean; cart: boolean };
};

/**
 * With `consent` nothing may be told until the page's banner has said yes by `Aisle('consent', …)`, or
 * where she has chatted here before (`known`), whose own switches the server then keeps; with
 * `everyone` until somebody has said no.
 */
export const createAgreement = (
  { mode, calls }: Pick<Following, 'mode' | 'calls'>,
  known: boolean,
): Agreement => {
  const consent = createConsent();
  const said = { pages: false, cart: false };
  const assumed = mode === 'everyone' || known;
  consent.tell({ cart: assumed, analytics: assumed });
  // A merchant's queue may hold `arguments`, which cannot be taken apart as a list.
  const hear = (call: ArrayLike<unknown>) => {
    const [name, told] = Array.from(call);
    if (name !== 'consent' || !consent.tell(told)) return;
    const { cart, analytics } = told as Record<string, unknown>;
    if (typeof cart === 'boolean') said.cart = cart;
    if (typeof analytics === 'boolean') said.pages = analytics;
  };
  for (const call of calls) hear(call);
  const push = calls.push.bind(calls);
  calls.push = (...more) => {
    for (const call of more) hear(call);
    return push(...more);
  };
  return { ...consent, said: () => said };
};
