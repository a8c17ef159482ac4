import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Avvisami quando torna',
    whenLess: 'Avvisami quando costa meno',
    which: 'Quale?',
    ask: 'Avvisami',
    waitsBack: (what) =>
      what ? `Ti avviseremo quando torna ${what}.` : 'Ti avviseremo quando torna.',
    waitsLess: (what, price) =>
      what
        ? `Ti avviseremo quando ${what} costa meno di ${price}.`
        : `Ti avviseremo quando costa meno di ${price}.`,
    stop: 'Interrompi',
    isBack: 'È tornato disponibile.',
    costsLess: 'Ora costa meno.',
    already: 'Il negozio lo ha di nuovo.',
    full: 'Aspetti già molte cose. Prima interrompine una.',
    failed: 'Non è andata. Riprova.',
  },
};
