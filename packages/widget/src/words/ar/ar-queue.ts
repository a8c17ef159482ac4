import { counting } from '../counting.ts';
import type { FamilyWords } from '../words.ts';

const counted = counting('ar');

const people = (before: number): string =>
  before === 0
    ? 'دورك هو التالي'
    : `${counted(before, { one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })} قبلك`;

const about = (minutes: number): string =>
  minutes >= 60
    ? 'ساعة'
    : counted(minutes, { one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' });

/** Words of her place in the queue, in Arabic. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `، نحو ${about(minutes)}`),
  },
};
