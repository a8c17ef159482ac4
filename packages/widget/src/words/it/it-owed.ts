import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Italian. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} ti scriverà, al più tardi: ${when}`,
  },
};
