import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Italian. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Domande frequenti',
    search: 'Cerca una risposta',
    nothing: 'Qui non c’è una risposta. Chiedi a noi qui sotto.',
    back: 'Tutte le domande',
    helped: 'Mi è stato utile',
    person: 'Chiedi a una persona',
    thanks: 'Bene che sia stato utile.',
    failed: 'Non ha funzionato. Riprova.',
    about: (title) => `A proposito di «${title}»:`,
  },
};
