import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'C’est bientôt à vous';
  return before === 1 ? '1 personne avant vous' : `${before} personnes avant vous`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'une heure';
  return minutes === 1 ? 'une minute' : `${minutes} minutes`;
};

/** Words of her place in the queue, in French. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, environ ${about(minutes)}`),
  },
};
