import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Pedido ${number}`,
    status: {
      partly_shipped: 'Una parte está en camino.',
      shipped: 'Está en camino.',
      delivered: 'Se ha entregado.',
      cancelled: 'Se ha cancelado.',
      refunded: 'Se ha reembolsado.',
    },
    followParcel: 'Seguir el paquete',
    tell: 'Avísame cuando se envíe y se entregue',
    told: 'Te avisaremos de cómo sigue.',
    stop: 'No avisar más',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
  },
};
