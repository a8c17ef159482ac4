import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Commande ${number}`,
    status: {
      partly_shipped: 'Une partie est en route.',
      shipped: 'Elle est en route.',
      delivered: 'Elle a été livrée.',
      cancelled: 'Elle a été annulée.',
      refunded: 'Elle a été remboursée.',
    },
    followParcel: 'Suivre le colis',
    tell: 'Me prévenir à l’envoi et à la livraison',
    told: 'Nous vous préviendrons de la suite.',
    stop: 'Arrêter',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
  },
};
