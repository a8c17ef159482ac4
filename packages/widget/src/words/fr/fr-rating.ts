import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in French. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Comment cela s’est-il passé\u00a0?',
    effort: {
      title: 'Était-ce facile\u00a0?',
      least: step('Très difficile'),
      most: step('Très facile'),
    },
    satisfaction: {
      title: 'Le service vous a-t-il plu\u00a0?',
      least: step('Pas du tout'),
      most: step('Tout à fait'),
    },
    recommend: {
      title: 'Recommanderiez-vous cette boutique\u00a0?',
      least: step('Sûrement pas'),
      most: step('Sûrement'),
    },
    comment: 'Souhaitez-vous ajouter quelque chose\u00a0?',
    send: 'Envoyer',
    thanks: 'Merci. Vous pouvez encore modifier.',
    change: 'Modifier',
    away: 'Pas maintenant',
    problem: 'Non enregistré.',
    again: 'Réessayer',
  },
};
