import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'Te toca a ti';
  return before === 1 ? '1 persona delante de ti' : `${before} personas delante de ti`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'una hora';
  return minutes === 1 ? 'un minuto' : `${minutes} minutos`;
};

/** Words of her place in the queue, in Spanish. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, más o menos ${about(minutes)}`),
  },
};
