import { counting } from '../language/counting.ts';
import type { GuideWords } from './words.ts';

const count = counting('de');

export const words: GuideWords = {
  title: 'Der Weg zur Kasse',
  wordsWith: 'Ein Satz dazu',
  wordsWithExample: 'Ein Satz dazu, wenn Sie mögen',
  showHer: 'Auf ihrer Seite zeigen',
  sendHer: 'Ihr senden',
  linkToPay: 'Zahlungslink',
  giftQuestions: 'Fragen zum Geschenk',
  noCart: 'Sie hat ihren Warenkorb nicht freigegeben.',
  emptyCart: 'Der Warenkorb ist leer.',

  places: {
    cart: 'Warenkorb',
    size_guide: 'Größentabelle',
    code: 'Codefeld',
    checkout: 'Kasse',
  },
  offeredPlace: (place) => `Zeigen angeboten: ${place}`,
  offeredSomePlace: 'Angeboten, eine Stelle zu zeigen',
  askedGift: 'Nach dem Geschenk gefragt',
  sentLink: 'Zahlungslink',
  sentLinkOf: (n) => count(n, { one: 'Zahlungslink: # Teil', other: 'Zahlungslink: # Teile' }),
  sentLinkWorth: (n, sum) =>
    count(n, {
      one: `Zahlungslink: # Teil, ${sum}`,
      other: `Zahlungslink: # Teile, ${sum}`,
    }),

  shopMakesNone:
    'Nicht gesendet: Dieser Shop erstellt keine Zahlungslinks. Zeigen Sie ihr stattdessen die Kasse.',
  nothingToPay: 'Nicht gesendet: Der Warenkorb ist leer oder nicht freigegeben.',
  shopSaid: (message) => `Nicht gesendet: Der Shop meldete „${message}“.`,

  inTime: {
    yes: 'Rechtzeitig.',
    perhaps: 'Rechtzeitig, wenn alles gut geht.',
    no: 'Zu spät.',
  },
  arrives: (days, until) => `Ankunft ${days} bei Bestellung vor ${until}.`,

  present: 'Geschenk',
  recipient: 'Für',
  occasion: 'Anlass',
  sizes: 'Größe',
  style: 'Mag',
  budget: 'Budget',
  date: 'Bis',
  country: 'Land',
  note: 'Notiz',
  wrap: 'Verpackung',
  wrapped: 'ja',
  receipt: 'Beleg',
  withoutPrices: 'ohne Preise',
};
