import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `Encomenda ${number}`,
    status: {
      partly_shipped: 'Uma parte está a caminho.',
      shipped: 'Está a caminho.',
      delivered: 'Foi entregue.',
      cancelled: 'Foi cancelada.',
      refunded: 'Foi reembolsada.',
    },
    followParcel: 'Seguir o volume',
    tell: 'Avisar no envio e na entrega',
    told: 'Avisamos como continua.',
    stop: 'Parar',
    failed: 'Não resultou. Tentar outra vez.',
  },
};
