import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Beställning ${number}`,
    status: {
      partly_shipped: 'En del är på väg.',
      shipped: 'Den är på väg.',
      delivered: 'Den har levererats.',
      cancelled: 'Den har avbeställts.',
      refunded: 'Den har återbetalats.',
    },
    followParcel: 'Följ paketet',
    tell: 'Säg till när den skickas och levereras',
    told: 'Vi säger till hur det går.',
    stop: 'Sluta',
    failed: 'Det gick inte. Försök igen.',
  },
};
