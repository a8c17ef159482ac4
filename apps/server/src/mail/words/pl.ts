import type { LetterWords } from './words.ts';

/** Letters in Polish. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Twoja rozmowa z ${store}`,
  codeSubject: (store) => `Twój kod do ${store}`,
  hello: 'Dzień dobry,',
  wrote: (agent) => `${agent} pisze:`,
  open: 'Otwórz czat',
  download: 'Otwórz plik',
  seeInChat: 'Resztę znajdziesz na czacie.',
  callConfirmed: (when) => `Twoja rozmowa telefoniczna jest potwierdzona: ${when}`,
  chatConfirmed: (when) => `Twoje spotkanie na czacie jest potwierdzone: ${when}`,
  callDeclined: (when) => `Ten termin niestety nam nie pasuje: ${when}`,
  callOffered: 'Pasowałby nam inny termin. Wybierz jeden z nich na czacie:',
  appointment: (store) => `Spotkanie: ${store}`,
  watch: {
    came: {
      back_in_stock: 'To, na co czekasz, jest znowu dostępne:',
      price_drop: 'To, na co czekasz, kosztuje teraz mniej:',
    },
    promised: {
      back_in_stock: 'Damy Ci znać, gdy to będzie znowu dostępne:',
      price_drop: 'Damy Ci znać, gdy to będzie kosztować mniej:',
    },
  },
  order: {
    partly_shipped: (number) => `Część zamówienia ${number} jest w drodze.`,
    shipped: (number) => `Zamówienie ${number} jest w drodze.`,
    delivered: (number) => `Zamówienie ${number} zostało doręczone.`,
    cancelled: (number) => `Zamówienie ${number} zostało anulowane.`,
    refunded: (number) => `Pieniądze za zamówienie ${number} zostały zwrócone.`,
  },
  followParcel: 'Śledź paczkę',
  transcript: (store) => `Oto, co padło w Twojej rozmowie z ${store}.`,
  you: 'Ty',
  code: (store) => `Ktoś chce kontynuować e-mailem czat z ${store}. Jeśli to Ty, oto Twój kod:`,
  orConfirm: 'Jeśli czat jest już zamknięty, potwierdź swój adres tutaj:',
  confirm: 'Potwierdź ten adres',
  notYou: 'Jeśli to nie Ty, nie rób nic: więcej wiadomości od nas nie przyjdzie.',
  replyAbove: 'Napisz odpowiedź nad tą linią',
  why: (store) => `Otrzymujesz tę wiadomość, bo na czacie ${store} podano Twój adres.`,
  stop: 'Nie chcę więcej wiadomości',
  confirmed:
    'Dziękujemy. Odpowiedzi, których nie widzisz na czacie, będą teraz przychodzić do Twojej skrzynki.',
  confirmQuestion: 'Czy odpowiedzi z Twojego czatu mają przychodzić do tej skrzynki?',
  stopQuestion: 'Czy do tej skrzynki mają już nie przychodzić żadne odpowiedzi?',
  stopped: 'Gotowe. Z tego czatu nie przyjdzie już żadna wiadomość.',
  gone: 'Ten link jest już nieważny.',
};
