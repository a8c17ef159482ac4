import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in German. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Häufige Fragen',
    search: 'Antworten durchsuchen',
    nothing: 'Dazu steht hier nichts. Fragen Sie uns unten.',
    back: 'Alle Fragen',
    helped: 'Das hat geholfen',
    person: 'Einen Menschen fragen',
    thanks: 'Schön, dass es geholfen hat.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    about: (title) => `Zu „${title}“:`,
  },
};
