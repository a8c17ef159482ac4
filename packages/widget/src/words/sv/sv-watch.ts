import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Säg till när den finns igen',
    whenLess: 'Säg till när den kostar mindre',
    which: 'Vilken?',
    ask: 'Säg till',
    waitsBack: (what) =>
      what ? `Vi säger till när ${what} finns igen.` : 'Vi säger till när den finns igen.',
    waitsLess: (what, price) =>
      what
        ? `Vi säger till när ${what} kostar mindre än ${price}.`
        : `Vi säger till när den kostar mindre än ${price}.`,
    stop: 'Sluta vänta',
    isBack: 'Den finns igen.',
    costsLess: 'Den kostar mindre nu.',
    already: 'Butiken har den igen.',
    full: 'Du väntar redan på mycket. Sluta vänta på något först.',
    failed: 'Det gick inte. Försök igen.',
  },
};
