import type { Product } from '@aisle/protocol';

const sizes = ['S', 'M', 'L'];

const knit = (productId: string, name: string, amount: number): Product => ({
  platform: 'practice',
  productId,
  name,
  url: `https://practice.example/${productId}`,
  options: [{ name: 'Size', values: sizes.map((value) => ({ value })) }],
  variants: sizes.map((value) => ({
    variantId: `${productId}-${value.toLowerCase()}`,
    options: [{ name: 'Size', value }],
    price: { amount, currency: 'EUR' },
    availability: 'InStock',
  })),
});

/** What she looks at where the shop has nothing to show. */
export const SAMPLE_GOODS: readonly [Product, ...Product[]] = [
  knit('sweater', 'Wool sweater', 8_900),
  knit('cardigan', 'Merino cardigan', 11_900),
  knit('scarf', 'Lambswool scarf', 3_900),
];
