import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Portuguese. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} vai escrever, o mais tardar: ${when}`,
  },
};
