import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Dutch. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Je winkelmandje',
      size_guide: 'De maattabel',
      code: 'Het veld voor codes',
      checkout: 'Afrekenen',
    },
    showMe: 'Laat zien',
    again: 'Laat nog eens zien',
    noThanks: 'Nee, bedankt',
    shown: 'Het is op de pagina omkaderd.',
    missing: 'Het staat niet op deze pagina.',
    openPage: 'De pagina openen',
    notShown: 'Goed.',
    toCheckout: 'Naar afrekenen',
    pieces: (n) => (n === 1 ? '1 stuk' : `${n} stuks`),
    subtotal: (price) => `Subtotaal ${price}`,
    onPhone: 'Verder op je telefoon',
    scan: 'Scan de code met je telefoon. Daar gaan deze chat en je winkelmandje open, één keer, binnen een half uur.',
    link: 'Link voor je telefoon',
    linkOver: 'De code is verlopen. Vraag een nieuwe aan.',
    copy: 'Link kopiëren',
    copied: 'Gekopieerd',
    noLink: 'Dat lukte niet. Probeer het zo nog eens.',
  },
};
