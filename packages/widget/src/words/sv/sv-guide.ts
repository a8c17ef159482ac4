import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Swedish. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Din varukorg',
      size_guide: 'Storleksguiden',
      code: 'Fältet för koder',
      checkout: 'Kassan',
    },
    showMe: 'Visa mig',
    again: 'Visa igen',
    noThanks: 'Nej tack',
    shown: 'Det är inringat på sidan.',
    missing: 'Det finns inte på den här sidan.',
    openPage: 'Öppna sidan',
    notShown: 'Okej.',
    toCheckout: 'Till kassan',
    pieces: (n) => `${n} st`,
    subtotal: (price) => `Delsumma ${price}`,
    onPhone: 'Fortsätt i mobilen',
    scan: 'Skanna koden med mobilen. Den öppnar chatten och varukorgen där, en gång, inom en halvtimme.',
    link: 'Länk till mobilen',
    linkOver: 'Koden har gått ut. Be om en ny.',
    copy: 'Kopiera länken',
    copied: 'Kopierad',
    noLink: 'Det gick inte. Försök igen om en stund.',
  },
};
