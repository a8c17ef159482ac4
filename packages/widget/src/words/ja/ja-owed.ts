import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Japanese. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${when}までに${name}がご連絡します`,
  },
};
