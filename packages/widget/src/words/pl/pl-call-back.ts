import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Polish. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Kiedy możemy być dla Ciebie?',
    offer: 'Poproś o telefon',
    another: 'Poproś o inny termin',
    how: 'Jak',
    byPhone: 'Przez telefon',
    inChat: 'Tutaj na czacie',
    phone: 'Numer telefonu',
    day: 'Dzień',
    time: 'Godzina',
    note: 'Godziny są według Twojego zegara.',
    ask: 'Poproś o ten termin',
    none: 'Teraz nie ma wolnego terminu.',
    notAPhone: 'To nie jest numer telefonu.',
    gone: 'Ten termin właśnie zajęto. Wybierz inny.',
    failed: 'Nie udało się. Spróbuj ponownie.',
    confirmed: (when) => `Potwierdzono: ${when}`,
    calendar: 'Dodaj do kalendarza',
    entry: (store) => `Spotkanie: ${store}`,
    close: 'Nie teraz',
    suits: 'Czy odpowiada Ci któryś z tych terminów?',
    noneOfThese: 'Żaden',
  },
};
