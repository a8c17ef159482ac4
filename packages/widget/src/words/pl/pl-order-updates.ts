import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Zamówienie ${number}`,
    status: {
      partly_shipped: 'Część jest w drodze.',
      shipped: 'Jest w drodze.',
      delivered: 'Zostało doręczone.',
      cancelled: 'Zostało anulowane.',
      refunded: 'Pieniądze zostały zwrócone.',
    },
    followParcel: 'Śledź paczkę',
    tell: 'Daj znać o wysyłce i doręczeniu',
    told: 'Damy Ci znać, co dalej z zamówieniem.',
    stop: 'Zakończ',
    failed: 'Nie udało się. Spróbuj ponownie.',
  },
};
