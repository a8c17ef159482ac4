import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Dutch. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} schrijft je uiterlijk ${when}`,
  },
};
