import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Hebrew. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'החנות רואה את מה שנכתב כאן עוד לפני השליחה.',
    off: 'החנות רואה רק את מה שנשלח.',
    turnOff: 'כיבוי',
    turnOn: 'הפעלה',
  },
};
