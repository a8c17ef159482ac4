import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Swedish. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Dina uppgifter',
    copy: 'Få en kopia',
    copied: 'Din kopia har sparats som en fil.',
    erase: 'Radera',
    sure: 'Det här raderar dina samtal och allt chatten vet om dig. Det går inte att ångra.',
    eraseAll: 'Radera allt',
    keep: 'Behåll',
    tooMuch: 'Det är för mycket för chatten. Be butiken om din kopia.',
    problem: 'Det gick inte. Försök igen om en stund.',
    gone: 'Allt är raderat. Kommer du tillbaka börjar du om från början.',
  },
};
