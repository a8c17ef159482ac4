import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Dutch. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'De winkel ziet wat je schrijft al voor je het verstuurt.',
    off: 'De winkel ziet alleen wat je verstuurt.',
    turnOff: 'Uitzetten',
    turnOn: 'Aanzetten',
  },
};
