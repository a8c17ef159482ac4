import { counting } from '../counting.ts';
import type { FamilyWords } from '../words.ts';

const counted = counting('pl');

const people = (before: number): string =>
  before === 0
    ? 'Jesteś następną osobą w kolejce'
    : `Przed Tobą ${counted(before, { one: '1 osoba', few: '# osoby', other: '# osób' })}`;

const about = (minutes: number): string =>
  minutes >= 60 ? 'godziny' : counted(minutes, { one: 'minuty', other: '# minut' });

/** Words of her place in the queue, in Polish. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, około ${about(minutes)}`),
  },
};
