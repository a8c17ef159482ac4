import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Swedish. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Vanliga frågor',
    search: 'Sök bland svaren',
    nothing: 'Det finns inget svar på det här. Fråga oss nedan.',
    back: 'Alla frågor',
    helped: 'Det hjälpte',
    person: 'Fråga en människa',
    thanks: 'Kul att det hjälpte.',
    failed: 'Det gick inte fram. Försök igen.',
    about: (title) => `Om ”${title}”:`,
  },
};
