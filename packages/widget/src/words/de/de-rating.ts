import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in German. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Wie war es bei uns?',
    effort: {
      title: 'Wie einfach war es?',
      least: step('Sehr schwierig'),
      most: step('Sehr einfach'),
    },
    satisfaction: {
      title: 'Wie zufrieden sind Sie?',
      least: step('Gar nicht'),
      most: step('Sehr'),
    },
    recommend: {
      title: 'Würden Sie diesen Shop empfehlen?',
      least: step('Sicher nicht'),
      most: step('Ganz sicher'),
    },
    comment: 'Möchten Sie noch etwas sagen?',
    send: 'Senden',
    thanks: 'Vielen Dank. Sie können es noch ändern.',
    change: 'Ändern',
    away: 'Jetzt nicht',
    problem: 'Nicht gespeichert.',
    again: 'Noch einmal',
  },
};
