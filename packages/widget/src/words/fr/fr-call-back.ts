import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in French. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Quand pouvons-nous être là pour vous\u00a0?',
    offer: 'Demander un appel',
    another: 'Demander un autre moment',
    how: 'Comment',
    byPhone: 'Par téléphone',
    inChat: 'Ici, dans la discussion',
    phone: 'Numéro de téléphone',
    day: 'Jour',
    time: 'Heure',
    note: 'Les heures sont celles de votre horloge.',
    ask: 'Demander ce moment',
    none: 'Aucun moment n’est libre pour l’instant.',
    notAPhone: 'Ce n’est pas un numéro de téléphone.',
    gone: 'Ce moment vient d’être pris. Choisissez-en un autre.',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
    confirmed: (when) => `Confirmé\u00a0: ${when}`,
    calendar: 'Ajouter à l’agenda',
    entry: (store) => `Rendez-vous avec ${store}`,
    close: 'Pas maintenant',
    suits: 'L’un de ces moments vous convient-il\u00a0?',
    noneOfThese: 'Aucun',
  },
};
