import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Arabic. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `ستصلكم رسالة من ${name} في موعد أقصاه ${when}`,
  },
};
