import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Bestellung ${number}`,
    status: {
      partly_shipped: 'Ein Teil ist unterwegs.',
      shipped: 'Sie ist unterwegs.',
      delivered: 'Sie ist zugestellt.',
      cancelled: 'Sie wurde storniert.',
      refunded: 'Sie wurde erstattet.',
    },
    followParcel: 'Paket verfolgen',
    tell: 'Bescheid geben bei Versand und Zustellung',
    told: 'Wir sagen Ihnen Bescheid, wie es weitergeht.',
    stop: 'Beenden',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  },
};
