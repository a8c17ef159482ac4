import type { CartReason } from '@aisle/protocol';

/** Why the shop did not take it, by reason; `what` is the change it stopped at. */
const reasons: Partial<Record<CartReason, (what: string, n?: number, price?: string) => string>> = {
  out_of_stock: (what) => `${what} sold out a moment ago.`,
  not_enough_stock: (what, n) => (n ? `The shop has only ${n} of ${what}.` : `${what} sold out.`),
  variant_unavailable: (what) => `The shop no longer sells ${what}.`,
  price_changed: (what, _, price) =>
    price ? `${what} costs ${price} now.` : `The price of ${what} has changed.`,
  stale: () => 'Your cart has changed since this was proposed.',
  limit: () => 'The shop does not allow that many.',
  code_unknown: () => 'The shop does not know this code any more.',
  code_expired: () => 'The code has run out.',
  code_not_applicable: () => 'The code does not fit what is in your cart.',
  auth: () => 'Sign in to the shop first, then try again.',
  rate_limited: () => 'The shop is busy. Wait a moment and try again.',
};

/** Words of what came of an answer to a cart proposal, in English; they come when she answers. */
export const proposalActs = {
  keep: (what: string) => `Include ${what}`,
  less: 'One less',
  more: 'One more',
  elsewhere: 'Another tab is changing your cart. Wait a moment.',
  unknown: 'The shop did not answer. Try again to find out; it is done once at most.',
  notUndone: 'It could not be put back. Look into your cart.',
  notBack: 'It cannot be put back from here. Change it in the cart.',
  byHand:
    'This shop’s cart cannot be changed from the chat. Do it in the cart and on the pages linked above.',
  unchanged: (why: string) => `${why} Your cart is unchanged.`,
  shopError: 'The shop could not do it.',
  reasons,
};
