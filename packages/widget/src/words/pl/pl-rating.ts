import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Polish. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Jak nam poszło?',
    effort: {
      title: 'Czy było łatwo?',
      least: step('Bardzo trudno'),
      most: step('Bardzo łatwo'),
    },
    satisfaction: {
      title: 'Jak oceniasz naszą pomoc?',
      least: step('Bardzo źle'),
      most: step('Bardzo dobrze'),
    },
    recommend: {
      title: 'Czy polecisz ten sklep innym?',
      least: step('Na pewno nie'),
      most: step('Na pewno tak'),
    },
    comment: 'Chcesz coś dodać?',
    send: 'Wyślij',
    thanks: 'Dziękujemy. Możesz to jeszcze zmienić.',
    change: 'Zmień',
    away: 'Nie teraz',
    problem: 'Nie zapisano.',
    again: 'Spróbuj ponownie',
  },
};
