import type { FamilyWords } from '../words.ts';

const people = (before: number): string => {
  if (before === 0) return 'Sie sind als Nächstes dran';
  return before === 1 ? 'Vor Ihnen wartet 1 Person' : `Vor Ihnen warten ${before} Personen`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'eine Stunde';
  return minutes === 1 ? 'eine Minute' : `${minutes} Minuten`;
};

/** Words of her place in the queue, in German. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, etwa ${about(minutes)}`),
  },
};
