import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Spanish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} te escribirá, como muy tarde: ${when}`,
  },
};
