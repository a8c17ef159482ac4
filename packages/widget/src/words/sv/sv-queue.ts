import type { FamilyWords } from '../words.ts';

const people = (before: number): string =>
  before === 0 ? 'Du står på tur' : `${before === 1 ? 'En person' : `${before} personer`} före dig`;

const about = (minutes: number): string => {
  if (minutes >= 60) return 'en timme';
  return minutes === 1 ? 'en minut' : `${minutes} minuter`;
};

/** Words of her place in the queue, in Swedish. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, ungefär ${about(minutes)}`),
  },
};
