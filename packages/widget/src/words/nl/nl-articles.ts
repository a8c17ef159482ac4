import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Dutch. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Veelgestelde vragen',
    search: 'Zoek een antwoord',
    nothing: 'Daarover staat hier niets. Vraag het ons hieronder.',
    back: 'Alle vragen',
    helped: 'Dit hielp',
    person: 'Vraag het een mens',
    thanks: 'Fijn dat het hielp.',
    failed: 'Dat lukte niet. Probeer het opnieuw.',
    about: (title) => `Over ‘${title}’:`,
  },
};
