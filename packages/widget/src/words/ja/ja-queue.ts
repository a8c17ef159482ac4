import type { FamilyWords } from '../words.ts';

/** Words of her place in the queue, in Japanese. */
export const words: FamilyWords<'queue'> = {
  queue: {
    place: (before, minutes) =>
      (before === 0 ? '次の順番です' : `前に${before}人お待ちです`) +
      (minutes === null ? '' : `、約${minutes >= 60 ? '1時間' : `${minutes}分`}`),
  },
};
