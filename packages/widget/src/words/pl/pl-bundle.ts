import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Polish. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Zestaw dla Ciebie: ${name}`,
    total: 'Razem',
    addAll: (n) => (n === 1 ? 'Dodaj do koszyka' : `Dodaj wszystko do koszyka (${n})`),
    addRest: (n) => (n === 1 ? 'Dodaj brakujący produkt' : `Dodaj pozostałe (${n})`),
    again: 'Dodaj ponownie',
    adding: 'Dodawanie',
    soldOut: 'Wyprzedane',
    onlyLeft: (n, of) => `Dostępne tylko ${n} z ${of}`,
    notSold: 'Już nie w sprzedaży',
    limit: 'W koszyku jest już tyle, na ile pozwala sklep',
    notAdded: 'Nie dodano',
    was: 'wcześniej',
    inCart: 'W Twoim koszyku',
    allIn: 'Wszystko jest w Twoim koszyku.',
    someIn: (n, of) => `W Twoim koszyku: ${n} z ${of}.`,
    noneIn: 'Sklep nie ma już żadnego z tych produktów. Twój koszyk się nie zmienił.',
    priceNow: 'Zmieniła się cena. Sprawdź ją i dodaj ponownie.',
    signIn: 'Najpierw zaloguj się w sklepie, potem spróbuj ponownie.',
    busy: 'Sklep jest teraz zajęty. Poczekaj chwilę i spróbuj ponownie.',
    network: 'Sklep nie odpowiedział. Twój koszyk się nie zmienił.',
    shopError: 'Sklepowi nie udało się ich dodać. Twój koszyk się nie zmienił.',
    unsupported: 'Dodaj je na stronach produktów.',
    unknown: 'Sklep nie odpowiedział. Zajrzyj do koszyka, zanim spróbujesz ponownie.',
    added: (name, n, of) =>
      n === of ? `Dodano do koszyka: ${name}` : `Dodano do koszyka ${n} z ${of} z zestawu ${name}`,
  },
};
