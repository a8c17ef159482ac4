import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Ordine ${number}`,
    status: {
      partly_shipped: 'Una parte è in viaggio.',
      shipped: 'È in viaggio.',
      delivered: 'È stato consegnato.',
      cancelled: 'È stato annullato.',
      refunded: 'È stato rimborsato.',
    },
    followParcel: 'Segui il pacco',
    tell: 'Avvisami alla spedizione e alla consegna',
    told: 'Ti avviseremo di come procede.',
    stop: 'Interrompi',
    failed: 'Non è andata. Riprova.',
  },
};
