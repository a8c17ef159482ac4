import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Bestelling ${number}`,
    status: {
      partly_shipped: 'Een deel is onderweg.',
      shipped: 'Hij is onderweg.',
      delivered: 'Hij is bezorgd.',
      cancelled: 'Hij is geannuleerd.',
      refunded: 'Hij is terugbetaald.',
    },
    followParcel: 'Pakket volgen',
    tell: 'Laat het weten bij verzending en bezorging',
    told: 'Je hoort hoe het verdergaat.',
    stop: 'Stoppen',
    failed: 'Dat lukte niet. Probeer het nog eens.',
  },
};
