import type { Gesture } from '@aisle/protocol';
import { gestureWords } from './words.ts';

/** What kind it is, such as *Discount of 10 %*. */
export const gestureTitle = ({ kind, percent }: Pick<Gesture, 'kind' | 'percent'>): string =>
  percent === null ? gestureWords.kinds[kind] : gestureWords.discount(percent);

/** Who gave it, when, and whether it stands. */
export const givenBy = (
  { takenBackAt }: Pick<Gesture, 'takenBackAt'>,
  who: string,
  when: string,
) => (takenBackAt === null ? gestureWords.by(who, when) : gestureWords.takenBack(who, when));
