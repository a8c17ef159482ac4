import type { FamilyWords } from '../words.ts';

/** Words of what the store has promised her, in Hebrew. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `הודעה מאת ${name} תגיע עד ${when}`,
  },
};
