import { counting } from '../counting.ts';
import type { FamilyWords } from '../words.ts';

const counted = counting('pl');

/** Words of the cards that lead to the till, in Polish. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Twój koszyk',
      size_guide: 'Tabela rozmiarów',
      code: 'Pole na kod',
      checkout: 'Kasa',
    },
    showMe: 'Pokaż mi',
    again: 'Pokaż jeszcze raz',
    noThanks: 'Nie, dziękuję',
    shown: 'Zaznaczono ramką na stronie.',
    missing: 'Nie ma tego na tej stronie.',
    openPage: 'Otwórz właściwą stronę',
    notShown: 'W porządku.',
    toCheckout: 'Przejdź do kasy',
    pieces: (n) => counted(n, { one: '1 sztuka', few: '# sztuki', other: '# sztuk' }),
    subtotal: (price) => `Suma ${price}`,
    onPhone: 'Dalej na telefonie',
    scan: 'Zeskanuj kod telefonem. Otworzy tam ten czat i Twój koszyk: raz, w ciągu pół godziny.',
    link: 'Link na telefon',
    linkOver: 'Kod stracił ważność. Poproś o nowy.',
    copy: 'Kopiuj link',
    copied: 'Skopiowano',
    noLink: 'Nie udało się. Spróbuj ponownie za chwilę.',
  },
};
