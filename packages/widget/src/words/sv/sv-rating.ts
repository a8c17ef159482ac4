import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Swedish. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Hur gick det?',
    effort: {
      title: 'Hur lätt var det?',
      least: step('Mycket svårt'),
      most: step('Mycket lätt'),
    },
    satisfaction: {
      title: 'Hur nöjd är du?',
      least: step('Inte alls'),
      most: step('Mycket nöjd'),
    },
    recommend: {
      title: 'Skulle du rekommendera butiken?',
      least: step('Absolut inte'),
      most: step('Absolut'),
    },
    comment: 'Vill du tillägga något?',
    send: 'Skicka',
    thanks: 'Tack. Du kan fortfarande ändra ditt svar.',
    change: 'Ändra',
    away: 'Inte nu',
    problem: 'Inte sparat.',
    again: 'Försök igen',
  },
};
