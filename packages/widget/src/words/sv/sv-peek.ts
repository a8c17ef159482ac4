import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Swedish. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'Butiken ser det du skriver innan du skickar det.',
    off: 'Butiken ser bara det du skickar.',
    turnOff: 'Stäng av',
    turnOn: 'Slå på',
  },
};
