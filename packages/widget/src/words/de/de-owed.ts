import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in German. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} schreibt Ihnen bis ${when}`,
  },
};
