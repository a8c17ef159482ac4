import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in French. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} vous écrira, au plus tard\u00a0: ${when}`,
  },
};
