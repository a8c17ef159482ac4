import { words as letter } from '../../mail/words/de.ts';
import type { WeeklyWords } from './words.ts';

const { dir, hello, notYou, gone } = letter;

/** The week's letter in German. */
export const words: WeeklyWords = {
  ...{ dir, hello, notYou, gone },
  locale: 'de',
  subject: (store) => `Ihre Woche bei ${store}`,
  asked: (store) =>
    `Sie möchten die Zahlen der Woche von ${store} per E-Mail erhalten, jeden Montag um 8 Uhr. Mit diesem Link bestätigen Sie, dass dies Ihr Postfach ist:`,
  confirm: 'Zahlen der Woche an mich senden',
  confirmQuestion: 'Sollen die Zahlen der Woche in dieses Postfach kommen, jeden Montag um 8 Uhr?',
  confirmed: 'Danke. Die erste E-Mail kommt am Montag.',
  week: (store, days) => `Die Woche von ${store}, ${days}.`,
  figure: (name, value, before) => `${name}: ${value}${before ? ` (Vorwoche: ${before})` : ''}`,
  figures: {
    conversations: 'Gespräche',
    answered: 'Beantwortet',
    firstResponse: 'Erste Antwort, Median',
    kept: 'Zusage gehalten',
    ordered: 'Mit Bestellung',
    direct: (currency) => `Direkt, nach Erstattungen, ${currency}`,
    influenced: (currency) => `Beeinflusst, nach Erstattungen, ${currency}`,
    satisfaction: 'Zufriedenheit (CSAT)',
  },
  answered: (answered, missed) => `${answered}, verpasst: ${missed}`,
  shareOf: (share, all) => `${share} von ${all}`,
  openReport: 'Bericht öffnen',
  why: (store) => `Sie erhalten diese E-Mail, weil Sie sie bei ${store} angefordert haben.`,
  stop: 'Diese E-Mail abbestellen',
  stopQuestion: 'Sollen die Zahlen der Woche nicht mehr in dieses Postfach kommen?',
  stopped: 'Erledigt. Diese E-Mails kommen nicht mehr.',
};
