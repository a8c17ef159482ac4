import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Laat het weten als het er weer is',
    whenLess: 'Laat het weten als het minder kost',
    which: 'Welke?',
    ask: 'Laat het weten',
    waitsBack: (what) =>
      what ? `Je hoort het als ${what} er weer is.` : 'Je hoort het als het er weer is.',
    waitsLess: (what, price) =>
      what
        ? `Je hoort het als ${what} minder kost dan ${price}.`
        : `Je hoort het als het minder kost dan ${price}.`,
    stop: 'Stoppen',
    isBack: 'Het is er weer.',
    costsLess: 'Het kost nu minder.',
    already: 'De winkel heeft het weer.',
    full: 'Je wacht al op veel. Stop er eerst een.',
    failed: 'Dat lukte niet. Probeer het nog eens.',
  },
};
