import type { LetterWords } from './words.ts';

/** Letters in French. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Votre conversation avec ${store}`,
  codeSubject: (store) => `Votre code pour ${store}`,
  hello: 'Bonjour,',
  wrote: (agent) => `${agent} a écrit\u00a0:`,
  open: 'Ouvrir le chat',
  download: 'Ouvrir le fichier',
  seeInChat: 'La suite se trouve dans le chat.',
  callConfirmed: (when) => `Votre appel est confirmé\u00a0: ${when}`,
  chatConfirmed: (when) => `Votre rendez-vous dans le chat est confirmé\u00a0: ${when}`,
  callDeclined: (when) => `Nous ne sommes pas disponibles à ce moment\u00a0: ${when}`,
  callOffered: 'Un autre moment nous conviendrait mieux. Choisissez-en un dans le chat\u00a0:',
  appointment: (store) => `Rendez-vous avec ${store}`,
  watch: {
    came: {
      back_in_stock: 'Ce que vous attendiez est de nouveau disponible\u00a0:',
      price_drop: 'Ce que vous attendiez coûte moins cher maintenant\u00a0:',
    },
    promised: {
      back_in_stock: 'Nous vous préviendrons quand cet article sera de nouveau disponible\u00a0:',
      price_drop: 'Nous vous préviendrons quand cet article coûtera moins cher\u00a0:',
    },
  },
  order: {
    partly_shipped: (number) => `Une partie de votre commande ${number} est en route.`,
    shipped: (number) => `Votre commande ${number} est en route.`,
    delivered: (number) => `Votre commande ${number} a été livrée.`,
    cancelled: (number) => `Votre commande ${number} a été annulée.`,
    refunded: (number) => `Votre commande ${number} a été remboursée.`,
  },
  followParcel: 'Suivre le colis',
  transcript: (store) => `Voici ce qui a été dit dans votre chat avec ${store}.`,
  you: 'Vous',
  code: (store) =>
    `Quelqu’un souhaite poursuivre par e-mail un chat avec ${store}. Si c’est vous, voici votre code\u00a0:`,
  orConfirm: 'Si vous avez fermé le chat, confirmez votre adresse ici\u00a0:',
  confirm: 'Confirmer cette adresse',
  notYou:
    'Si ce n’est pas vous, ne faites rien\u00a0: vous ne recevrez plus d’e-mail de notre part.',
  replyAbove: 'Écrivez votre réponse au-dessus de cette ligne',
  why: (store) =>
    `Vous recevez ceci parce que vous avez laissé votre adresse dans le chat de ${store}.`,
  stop: 'Ne plus recevoir ces e-mails',
  confirmed:
    'Merci. Les réponses que vous ne voyez pas dans le chat arrivent désormais dans votre boîte.',
  confirmQuestion: 'Les réponses de votre chat doivent-elles arriver dans cette boîte\u00a0?',
  stopQuestion: 'Faut-il ne plus envoyer de réponses dans cette boîte\u00a0?',
  stopped: 'C’est fait. Ce chat n’envoie plus d’e-mail.',
  gone: 'Ce lien n’est plus valable.',
};
