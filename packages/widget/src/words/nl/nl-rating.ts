import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Dutch. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Hoe hebben we het gedaan?',
    effort: {
      title: 'Hoe makkelijk ging het?',
      least: step('Heel moeilijk'),
      most: step('Heel makkelijk'),
    },
    satisfaction: {
      title: 'Hoe tevreden ben je?',
      least: step('Helemaal niet'),
      most: step('Heel tevreden'),
    },
    recommend: {
      title: 'Zou je deze winkel aanraden?',
      least: step('Zeker niet'),
      most: step('Zeker wel'),
    },
    comment: 'Wil je nog iets toevoegen?',
    send: 'Versturen',
    thanks: 'Dank je wel. Je kunt het nog wijzigen.',
    change: 'Wijzigen',
    away: 'Nu niet',
    problem: 'Niet opgeslagen.',
    again: 'Opnieuw proberen',
  },
};
