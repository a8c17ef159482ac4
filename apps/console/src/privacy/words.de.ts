import type { PrivacyWords } from './words.ts';

export const words: PrivacyWords = {
  privacy: 'Datenschutz',
  loading: 'Einstellungen werden geladen',
  failed: (why) => `Die Einstellungen konnten nicht geladen werden. ${why}`,
  again: 'Erneut versuchen',

  keepDays: 'Tage, die eine anonyme Kundin nach ihrem letzten Besuch gespeichert bleibt',
  keepDaysHint:
    'Danach werden ihre Gespräche, ihr Warenkorb, ihre Seiten und Dateien binnen einer Stunde von selbst gelöscht. Wen Ihr Shop ausgewiesen hat, bleibt gespeichert, bis Sie oder die Kundin selbst löschen.',
  badDays: (least, most) => `Bitte ganze Tage von ${least} bis ${most}.`,
  saveDays: 'Aufbewahrung speichern',

  asked: 'Wenn eine Kundin fragt',
  askedInChat:
    'Im Chat, beim Auge neben dem Namen des Teammitglieds, bekommt sie eine Kopie ihrer Daten und löscht sie selbst.',
  askedByLetter:
    'Schreibt sie Ihnen stattdessen: Öffnen Sie ihr Gespräch; {data} daneben hat {export} und {erase}. Wer in Ihrem Shop angemeldet ist, wird mit allen Browsern gelöscht.',
  askedStays:
    'Was bleibt, ist ein leeres Gespräch ohne Namen, damit Ihre Zahlen bleiben, was sie waren. Bestellungen gehören Ihrem Shop und bleiben dort.',
  askedAudit: 'Jeder Export und jede Löschung steht im Prüfprotokoll, ohne ein Wort der Kundin.',

  herData: 'Daten der Kundin',
  export: 'Exportieren',
  erase: 'Löschen',
  eraseSure: 'Endgültig löschen',
  erased: 'Alles über die Kundin ist gelöscht.',
  notErased: (why) => `Nicht gelöscht. ${why} Versuchen Sie es noch einmal.`,
};
