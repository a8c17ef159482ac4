import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in German. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Ihr Warenkorb',
      size_guide: 'Die Größentabelle',
      code: 'Das Feld für Codes',
      checkout: 'Die Kasse',
    },
    showMe: 'Zeigen',
    again: 'Noch einmal zeigen',
    noThanks: 'Nein, danke',
    shown: 'Es ist auf der Seite umrandet.',
    missing: 'Auf dieser Seite gibt es das nicht.',
    openPage: 'Die Seite dazu öffnen',
    notShown: 'In Ordnung.',
    toCheckout: 'Zur Kasse',
    pieces: (n) => `${n} Stück`,
    subtotal: (price) => `Zwischensumme ${price}`,
    onPhone: 'Auf dem Handy weiter',
    scan: 'Scannen Sie ihn mit dem Handy. Er öffnet dort diesen Chat und Ihren Warenkorb, einmal und eine halbe Stunde lang.',
    link: 'Link für das Handy',
    linkOver: 'Der Code ist abgelaufen. Holen Sie sich einen neuen.',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    noLink: 'Das hat nicht geklappt. Bitte gleich noch einmal versuchen.',
  },
};
