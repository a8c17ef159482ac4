import { counting } from '../language/counting.ts';
import type { GuideWords } from './words.ts';

const count = counting('de');

export const words: GuideWords = {
  title: 'Der Weg zur Kasse',
  wordsWith: 'Worte dazu',
  wordsWithExample: 'Ein Wort dazu, wenn Sie mögen',
  showHer: 'Auf ihrer Seite zeigen',
  sendHer: 'Ihr senden',
  linkToPay: 'Ein Link zum Bezahlen',
  giftQuestions: 'Fragen zum Geschenk',
  noCart: 'Sie hat ihren Warenkorb nicht freigegeben.',
  emptyCart: 'Ihr Warenkorb ist leer.',

  places: {
    cart: 'Ihr Warenkorb',
    size_guide: 'Die Größentabelle',
    code: 'Das Feld für Codes',
    checkout: 'Die Kasse',
  },
  offeredPlace: (place) => `Zeigen angeboten: ${place}`,
  offeredSomePlace: 'Eine Stelle zu zeigen angeboten',
  askedGift: 'Nach dem Geschenk gefragt',
  sentLink: 'Link zum Bezahlen',
  sentLinkOf: (n) =>
    count(n, { one: 'Link zum Bezahlen: # Teil', other: 'Link zum Bezahlen: # Teile' }),
  sentLinkWorth: (n, sum) =>
    count(n, {
      one: `Link zum Bezahlen: # Teil, ${sum}`,
      other: `Link zum Bezahlen: # Teile, ${sum}`,
    }),

  shopMakesNone:
    'Nicht gesendet: Dieser Shop erstellt keine Links zum Bezahlen. Zeigen Sie ihr stattdessen die Kasse.',
  nothingToPay: 'Nicht gesendet: Ihr Warenkorb ist leer, oder sie hat ihn nicht freigegeben.',
  shopSaid: (message) => `Nicht gesendet: Der Shop meldete „${message}“.`,

  inTime: {
    yes: 'Rechtzeitig.',
    perhaps: 'Rechtzeitig, wenn alles gut geht.',
    no: 'Zu spät.',
  },
  arrives: (days, until) => `Kommt ${days} an, wenn vor ${until} bestellt wird.`,

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
