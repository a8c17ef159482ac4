import { counting } from '../counting.ts';
import type { FamilyWords } from '../words.ts';

const counted = counting('he');

const people = (before: number): string =>
  before === 0
    ? 'התור שלך הוא הבא'
    : `${counted(before, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' })} לפניך`;

const about = (minutes: number): string =>
  minutes >= 60 ? 'שעה' : counted(minutes, { one: 'דקה', two: 'שתי דקות', other: '# דקות' });

/** Words of her place in the queue, in Hebrew. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `, בערך ${about(minutes)}`),
  },
};
