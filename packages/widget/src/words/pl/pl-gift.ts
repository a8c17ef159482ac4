import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Polish. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Prezent',
    ask: 'Opowiedz nam o nim, a poszukamy czegoś w sam raz. Każde pole może zostać puste.',
    recipient: 'Dla kogo',
    recipientHint: 'Mój przyjaciel Tomek',
    occasion: 'Okazja',
    occasionHint: 'Urodziny',
    sizes: 'Rozmiar i sylwetka',
    sizesHint: 'M, luźno. 184 cm, 82 kg',
    style: 'Co się spodoba',
    styleHint: 'Gładkie, ciemne kolory, bez golfów',
    budget: (currency) => `Budżet (${currency})`,
    date: 'Ma dotrzeć na dzień',
    country: 'Kraj',
    countryHint: 'Czechy',
    note: 'Liścik do prezentu',
    wrap: 'Zapakuj na prezent',
    giftReceipt: 'Paragon bez cen',
    save: 'Zapisz',
    saving: 'Zapisywanie',
    saved: 'Zapisano. Już to widzimy.',
    failed: 'Nie zapisano. Wpisane słowa są nadal tutaj; spróbuj ponownie.',
    badBudget: 'Wpisz kwotę, na przykład 80.',
    badCountry: 'Wpisz kraj, na przykład Czechy.',
    badDate: 'Wybierz dzień, który dopiero nadejdzie.',
    inTime: {
      yes: (days) => `Dostawa przy zamówieniu teraz: ${days}. Zdąży na czas.`,
      perhaps: (days) =>
        `Dostawa przy zamówieniu teraz: ${days}. Zdąży, jeśli wszystko pójdzie dobrze.`,
      no: (days) => `Dostawa przy zamówieniu teraz: ${days}. Na ten dzień nie zdąży.`,
    },
    arrives: (days) => `Dostawa przy zamówieniu teraz: ${days}.`,
    // The days come with their weekday in the nominative: no preposition goes before it.
    between: (from, to) => (from === to ? from : `${from} – ${to}`),
  },
};
