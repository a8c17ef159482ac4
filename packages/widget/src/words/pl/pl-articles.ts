import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Polish. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Częste pytania',
    search: 'Szukaj odpowiedzi',
    nothing: 'Nie ma tu odpowiedzi. Zapytaj nas poniżej.',
    back: 'Wszystkie pytania',
    helped: 'To pomogło',
    person: 'Zapytaj człowieka',
    thanks: 'Dobrze, że to pomogło.',
    failed: 'Nie udało się. Spróbuj ponownie.',
    about: (title) => `W sprawie „${title}”:`,
  },
};
