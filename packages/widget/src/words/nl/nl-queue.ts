import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'Je bent als volgende aan de beurt';
  return before === 1 ? 'Eén persoon voor je' : `${before} mensen voor je`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'een uur';
  return minutes === 1 ? 'een minuut' : `${minutes} minuten`;
};

/** Words of her place in the queue, in Dutch. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, ongeveer ${about(minutes)}`),
  },
};
