import { counting } from '../language/counting.ts';
import type { AiWords } from './words.ts';

const count = counting('de');
const KEPT = 'Was Sie geschrieben haben, steht noch hier.';

export const words: AiWords = {
  ai: 'KI',
  mayDo: 'Was eine KI darf',
  mayDoHint:
    'Dieser Server kann {model} bei {host} fragen. Die KI schreibt nur für Ihr Team: Nichts davon erreicht eine Kundin, bevor ein Teammitglied es gelesen und gesendet hat.',
  mayDraft: 'Das Team darf Antworten entwerfen lassen',
  mayTranslate: 'Das Team darf in der eigenen Sprache lesen und schreiben',
  perDay: 'Höchstens pro Tag',
  perDayHint: (used) =>
    `Für den ganzen Shop. Heute bisher ${used}; ein Tag endet um Mitternacht UTC.`,
  badPerDay: (most) => `Bitte eine ganze Zahl von 1 bis ${most}.`,
  save: 'Rechte der KI speichern',
  leaves: 'Was an die KI geht',
  leavesDraft:
    'Wenn ein Teammitglied einen Entwurf verlangt: die letzten 20 Nachrichten dieses Gesprächs und was im Feld des Teammitglieds steht, die Sprache des Browsers der Kundin, der Name Ihres Shops, bis zu vier Produkte von ihrer Seite, aus ihrem Warenkorb oder aus Vorschlägen an sie, mit Preis, Bestand und Notizen, bis zu drei Ihrer veröffentlichten Artikel und bis zu sechs Textbausteine.',
  leavesTranslation:
    'Wenn ein Teammitglied in einem Gespräch das Übersetzen eingeschaltet hat: die Nachrichten der Kundin darin, einmal je Sprache, und was das Teammitglied dort schreibt, bevor es gesendet wird.',
  leavesNever:
    'Vorher entfernt: Kartennummern, E-Mail-Adressen, Telefonnummern und andere lange Nummern. Nie gesendet: ihr Name im Posteingang, ihre Bestellungen, Dateien, interne Notizen und um welche Kundin es geht.',
  leavesWhen:
    'Die KI wird nur gefragt, wenn ein Teammitglied es verlangt. Ein Entwurf wird nirgends gespeichert; eine Übersetzung bleibt bei ihrer Nachricht und verschwindet, wenn die Kundin gelöscht wird.',

  translation: 'Übersetzung',
  translationTip: 'In der eigenen Sprache lesen und schreiben',
  draft: 'Entwurf',
  draftTip: 'Antwort entwerfen lassen',
  again: 'Erneut versuchen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
  sendAsItIs: 'So senden, wie es ist',
  asking: {
    draft: 'Eine Antwort wird entworfen.',
    translation: 'Ihr Text wird übersetzt.',
  },
  drafted: 'Von einer KI vorgeschlagen. Vor dem Senden lesen.',
  translatedInto: (language) => `Übersetzt (${language}). Enter sendet es.`,
  translated: 'Übersetzt. Enter sendet es.',

  noSource: 'Keine Quelle angegeben: Prüfen Sie jede Angabe.',
  from: (sources) => `Quellen: ${sources}.`,
  sources: {
    reply: (name) => `Textbaustein „${name}“`,
    article: (name) => `Artikel „${name}“`,
    product: (name) => `Shopdaten zu ${name}`,
    notes: (name) => `Ihre Notizen zu ${name}`,
  },

  failed: {
    draft: (why) => `Kein Entwurf. ${why} ${KEPT}`,
    translation: (why) => `Keine Übersetzung. ${why} ${KEPT}`,
  },
  leftAside: {
    draft: 'Sie haben inzwischen weitergeschrieben, darum wurde der Entwurf nicht übernommen.',
    translation:
      'Sie haben inzwischen weitergeschrieben, darum wurde die Übersetzung nicht übernommen.',
  },
  untranslated: (why) => `Die neuesten Nachrichten sind nicht übersetzt. ${why}`,
  busySeconds: (n) => `Die KI ist ausgelastet. Versuchen Sie es in ${n} Sek. noch einmal.`,
  busyMinutes: (n) =>
    count(n, {
      one: 'Die KI ist ausgelastet. Versuchen Sie es in # Minute noch einmal.',
      other: 'Die KI ist ausgelastet. Versuchen Sie es in # Minuten noch einmal.',
    }),
  tooLong: 'Die KI hat zu lange gebraucht.',
  usedUp: 'Das Kontingent für heute ist aufgebraucht. Um Mitternacht UTC beginnt es neu.',
  manySeconds: (n) =>
    `Das waren viele kurz hintereinander. Versuchen Sie es in ${n} Sek. noch einmal.`,
  manyMinutes: (n) =>
    count(n, {
      one: 'Das waren viele kurz hintereinander. Versuchen Sie es in # Minute noch einmal.',
      other: 'Das waren viele kurz hintereinander. Versuchen Sie es in # Minuten noch einmal.',
    }),
  unasked: (why) => `Die KI konnte nicht gefragt werden. ${why} Sagen Sie es Inhaberin oder Admin.`,
  unreached: 'Die KI war nicht erreichbar oder hat nichts Brauchbares geliefert.',

  wasSent: 'Übersetzt gesendet',
  showWritten: 'Ihren Text anzeigen',
  showSent: 'Gesendeten Text anzeigen',
  wasTranslated: 'Übersetzt',
  showTranslation: 'Übersetzung anzeigen',
  showOriginal: 'Original anzeigen',
};
