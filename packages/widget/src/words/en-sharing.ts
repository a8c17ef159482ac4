/** Words of the box that says what the agent sees, in English. */
export const sharing = {
  shareCart: 'My cart',
  shareCartMore: 'Products, sizes, quantities and the subtotal',
  sharePages: 'The page I am on',
  sharePagesMore: 'Its address and the product on it',
  never: 'Never your address, your payment details or anything you type elsewhere.',
};
