import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Italian. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Com’è andata?',
    effort: {
      title: 'È stato facile?',
      least: step('Molto difficile'),
      most: step('Molto facile'),
    },
    satisfaction: {
      title: 'Quanto ti ha soddisfatto?',
      least: step('Per niente'),
      most: step('Molto'),
    },
    recommend: {
      title: 'Consiglieresti questo negozio?',
      least: step('Di certo no'),
      most: step('Di certo sì'),
    },
    comment: 'Vuoi aggiungere qualcosa?',
    send: 'Invia',
    thanks: 'Grazie. Puoi ancora cambiarlo.',
    change: 'Cambia',
    away: 'Non ora',
    problem: 'Non salvato.',
    again: 'Riprova',
  },
};
