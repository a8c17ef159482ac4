import { counting } from '../language/counting.ts';
import type { ArticleWords } from './words.ts';

const count = counting('de');

export const words: ArticleWords = {
  articles: 'Artikel',
  loading: 'Artikel werden geladen',
  failed: (why) => `Die Artikel konnten nicht geladen werden. ${why}`,
  again: 'Erneut versuchen',
  newArticle: 'Neuer Artikel',
  about:
    'Fragen, die immer wieder gestellt werden, im Chat sofort beantwortet, auch wenn niemand da ist. Die Zahlen gelten für die letzten 30 Tage; jede Kundin zählt einmal am Tag.',
  empty:
    'Noch keine Artikel. Beginnen Sie mit der häufigsten Frage, zum Beispiel nach der Lieferzeit.',
  writeFirst: 'Ersten Artikel schreiben',
  showIn: 'Artikel anzeigen in',
  everyLanguage: 'Jede Sprache',
  fallback: 'Für Kundschaft, in deren Sprache es keinen gibt',
  fallbackHint: 'Ihr werden die Artikel in dieser Sprache angeboten.',
  states: {
    proposed: 'Vorgeschlagen',
    published: 'Veröffentlicht',
    draft: 'Entwürfe',
    declined: 'Abgelehnt',
  },
  earlier: (title) => `Nach vorn: ${title}`,
  later: (title) => `Nach hinten: ${title}`,
  by: (author) => `von ${author}`,
  quoted: (word) => `„${word}“`,
  unopened: 'Noch nicht geöffnet',
  opened: (n) =>
    count(n, { one: '# Kundin hat ihn geöffnet', other: '# Kundinnen haben ihn geöffnet' }),
  helped: (n) => `${n}-mal hat er geholfen`,
  asked: (n) => `${n}-mal wurde nach einem Menschen gefragt`,
  bySearch: 'Über die Suche zu finden',

  article: 'Artikel',
  proposedBy: (author) =>
    `Vorgeschlagen von ${author}; der Name bleibt am Artikel. Achten Sie vor dem Veröffentlichen auf Namen, Nummern und Adressen der Kundschaft.`,
  proposedByGone:
    'Vorgeschlagen von einem früheren Teammitglied. Achten Sie vor dem Veröffentlichen auf Namen, Nummern und Adressen der Kundschaft.',
  declinedWith: (word) => `Abgelehnt: ${word}`,
  question: 'Frage',
  questionHint: 'So, wie eine Kundin sie stellen würde.',
  answer: 'Antwort',
  answerHint:
    'Eine Leerzeile beginnt einen Absatz, „- “ einen Listenpunkt. Links: [Wörter](https://…).',
  language: 'Sprache',
  onHome: 'Als Frage auf der Startseite des Chats',
  onPages: 'Nur auf diesen Seiten',
  onPagesHint:
    'Ein Pfad je Zeile; * steht für Beliebiges, zum Beispiel /products/*. Leer: auf jeder Seite.',
  preview: 'Vorschau',
  whatSheSees: 'Was eine Kundin sieht',
  yourQuestion: 'Ihre Frage',
  yourAnswer: 'Ihre Antwort.',
  publish: 'Veröffentlichen',
  propose: 'Vorschlagen',
  takeBack: 'Zum Entwurf machen',
  keepDraft: 'Als Entwurf speichern',
  back: 'Zurück',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  removeSure: 'Endgültig entfernen',
  supervised: 'Artikel ändert und veröffentlicht die Leitung.',
  declining: 'Oder ablehnen, mit einem Satz dazu',
  decline: 'Ablehnen',

  make: 'Als Artikel anlegen',
  makeOf: (text) => `Als Artikel anlegen: ${text}`,
  makeHint:
    'Andere werden ihn lesen. Nehmen Sie Namen, Adressen, Bestellnummern und alles andere heraus, was nur diese Kundin betrifft, aus der Frage und aus der Antwort.',
  backToChat: 'Zurück zum Gespräch',

  readings: 'Artikel, die sie gelesen hat',
  verdicts: { helped: 'hat geholfen', asked: 'fragte danach nach einem Menschen' },

  noTitle: 'Die Frage fehlt.',
  noBody: 'Die Antwort fehlt.',
  badLink: (link) => `Ein Link führt nur zu http(s) und nicht zu „${link}“.`,
  badPath: (path) => `Eine Seite ist ein Pfad wie /products/* und nicht „${path}“.`,
  badPaths: 'Eine Seite ist ein Pfad wie /products/*.',
  mostPages: (most) => count(most, { one: 'Höchstens # Seite.', other: 'Höchstens # Seiten.' }),
  full: 'Mehr Artikel sind nicht möglich. Entfernen Sie zuerst einen.',
  stale:
    'Jemand hat diesen Artikel inzwischen geändert. Ihre Fassung steht noch hier; öffnen Sie den Artikel neu, um die andere zu sehen.',
  forbidden: 'Artikel veröffentlicht nur die Leitung.',
  removedMeanwhile: 'Jemand hat diesen Artikel inzwischen entfernt.',
  notSaved: 'Nicht gespeichert. Alles steht noch hier; versuchen Sie es noch einmal.',
  isPublished: (title) => `„${title}“ ist veröffentlicht.`,
  isDraft: (title) => `„${title}“ ist ein Entwurf.`,
  isProposed: (title) => `„${title}“ ist vorgeschlagen. Die Leitung veröffentlicht den Artikel.`,
  isDeclined: (title) => `„${title}“ ist abgelehnt; der Grund steht beim Artikel.`,
  isRemoved: (title) => `„${title}“ ist entfernt.`,
  orderSaved: 'Die Reihenfolge ist gespeichert.',
  saved: 'Gespeichert.',
};
