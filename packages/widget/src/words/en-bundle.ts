/** Words of bundles, in English; they travel with their chunk. */
export const bundle = {
  offered: (name: string) => `A bundle for you: ${name}`,
  total: 'Together',
  addAll: (n: number) => (n === 1 ? 'Add to cart' : `Add all ${n} to cart`),
  addRest: (n: number) => (n === 1 ? 'Add the other one' : `Add the other ${n}`),
  again: 'Add again',
  adding: 'Adding',
  soldOut: 'Sold out',
  onlyLeft: (n: number, of: number) => `Only ${n} of ${of} left`,
  notSold: 'No longer sold',
  limit: 'Your cart holds as many as the shop allows',
  notAdded: 'Not added',
  was: 'before',
  inCart: 'In your cart',
  allIn: 'All of it is in your cart.',
  someIn: (n: number, of: number) => `${n} of ${of} went into your cart.`,
  noneIn: 'The shop has none of these any more. Your cart is unchanged.',
  priceNow: 'A price has changed. Look at it, then add again.',
  signIn: 'Sign in to the shop first, then try again.',
  busy: 'The shop is busy. Wait a moment and try again.',
  network: 'The shop did not answer. Your cart is unchanged.',
  shopError: 'The shop could not add them. Your cart is unchanged.',
  unsupported: 'Add them on their product pages.',
  unknown: 'The shop did not answer. Look into your cart before you try again.',
  added: (name: string, n: number, of: number) =>
    n === of
      ? `You added ${name} to your cart`
      : `You added ${n} of ${of} from ${name} to your cart`,
};
