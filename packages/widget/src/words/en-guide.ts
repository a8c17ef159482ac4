/** Words of the cards that lead to the till, in English; they travel with their chunk. */
export const guide = {
  places: {
    cart: 'Your cart',
    size_guide: 'The size guide',
    code: 'The field for codes',
    checkout: 'The check-out',
  },
  showMe: 'Show me',
  again: 'Show me again',
  noThanks: 'No, thanks',
  shown: 'It is ringed on the page.',
  missing: 'It is not on this page.',
  openPage: 'Open its page',
  notShown: 'All right.',
  toCheckout: 'Go to check-out',
  pieces: (n: number) => (n === 1 ? '1 piece' : `${n} pieces`),
  subtotal: (price: string) => `Subtotal ${price}`,
  onPhone: 'Go on by phone',
  scan: 'Scan it with your phone. It opens this chat and your cart there, once, within half an hour.',
  copy: 'Copy the link',
  copied: 'Copied',
  noLink: 'That did not work. Try again in a moment.',
  followed: {
    shown: (place: string) => `You were shown: ${place}`,
    missing: (place: string) => `Not on this page: ${place}`,
    refused: () => '',
  },
};
