import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in French. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Questions fréquentes',
    search: 'Chercher une réponse',
    nothing: 'Rien ici à ce sujet. Posez-nous la question ci-dessous.',
    back: 'Toutes les questions',
    helped: 'Cela m’a aidé',
    person: 'Demander à quelqu’un',
    thanks: 'Ravis que cela ait aidé.',
    failed: 'Cela n’a pas abouti. Réessayez.',
    about: (title) => `À propos de «\u00a0${title}\u00a0»\u00a0:`,
  },
};
