import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Swedish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} skriver till dig senast ${when}`,
  },
};
