import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'É a sua vez a seguir';
  return before === 1 ? '1 pessoa à sua frente' : `${before} pessoas à sua frente`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'uma hora';
  return minutes === 1 ? 'um minuto' : `${minutes} minutos`;
};

/** Words of her place in the queue, in Portuguese. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, cerca de ${about(minutes)}`),
  },
};
