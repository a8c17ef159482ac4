import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'Tocca a te';
  return before === 1 ? '1 persona prima di te' : `${before} persone prima di te`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'un’ora';
  return minutes === 1 ? 'un minuto' : `${minutes} minuti`;
};

/** Words of her place in the queue, in Italian. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, circa ${about(minutes)}`),
  },
};
