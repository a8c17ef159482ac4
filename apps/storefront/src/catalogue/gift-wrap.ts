import type { Product } from './product.ts';

const image = '/pictures/gift-wrap/ecru/daylight.svg';

/** Not a garment: sold beside them, found by its id, not in the list. */
export const giftWrap: Product = {
  id: 'gift-wrap',
  slug: 'gift-wrap',
  name: 'Gift wrap',
  kind: 'gift-wrap',
  summary: 'Brown paper, wool ribbon, a card with your words',
  description:
    'Wrapped by hand in brown paper with a ribbon of spun wool. Your gift note goes in as a card, and no price is enclosed.',
  url: '/products/gift-wrap',
  image,
  options: [],
  variants: [
    {
      id: 'gift-wrap',
      sku: 'GW',
      options: [],
      price: { amount: 450, currency: 'EUR' },
      availability: 'InStock',
      stock: 500,
      image,
    },
  ],
};
