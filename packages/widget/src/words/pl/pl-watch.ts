import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Daj znać, gdy znów będzie',
    whenLess: 'Daj znać, gdy stanieje',
    which: 'Który wariant?',
    ask: 'Daj znać',
    waitsBack: (what) =>
      what ? `Damy Ci znać, gdy znów będzie ${what}.` : 'Damy Ci znać, gdy znów będzie.',
    waitsLess: (what, price) =>
      what
        ? `Damy Ci znać, gdy ${what} będzie tańsze niż ${price}.`
        : `Damy Ci znać, gdy cena spadnie poniżej ${price}.`,
    stop: 'Zakończ',
    isBack: 'Znów jest dostępne.',
    costsLess: 'Teraz kosztuje mniej.',
    already: 'Sklep znów to ma.',
    full: 'Czekasz już na wiele rzeczy. Najpierw zakończ jedną z nich.',
    failed: 'Nie udało się. Spróbuj ponownie.',
  },
};
