import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Polish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} napisze do Ciebie, najpóźniej: ${when}`,
  },
};
