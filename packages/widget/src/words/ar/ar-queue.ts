import type { FamilyWords } from '../words.ts';

/** Arabic counts in four ways: one, two, three to ten, more. */
const counted = (n: number, one: string, two: string, few: string, many: string): string => {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? few : many}`;
};

const people = (before: number): string =>
  before === 0 ? 'دورك هو التالي' : `${counted(before, 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا')} قبلك`;

const about = (minutes: number): string =>
  minutes >= 60 ? 'ساعة' : counted(minutes, 'دقيقة', 'دقيقتين', 'دقائق', 'دقيقة');

/** Words of her place in the queue, in Arabic. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      people(before) + (minutes === null ? '' : `، نحو ${about(minutes)}`),
  },
};
