import { counting } from '../language/counting.ts';
import type { ControlWords } from './words.ts';

const count = counting('de');

export const words: ControlWords = {
  about: (what, whom) => `${what}: ${whom}`,
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Markieren Sie den Text und kopieren Sie ihn.',

  closeImport: 'Import schließen',
  importHint:
    'Sie sehen zuerst, was sich ändern würde. Dann wird entweder alles gespeichert oder nichts.',
  chooseFile: 'CSV-Datei wählen',
  reading: 'Tabelle wird gelesen',
  notRead: (why) => `Nicht gelesen. ${why}`,
  lookAgain: 'Neu laden',
  unreadable: (n) =>
    count(n, {
      one: '# Zeile ist nicht lesbar. Gespeichert wird erst, wenn alle lesbar sind.',
      other: '# Zeilen sind nicht lesbar. Gespeichert wird erst, wenn alle lesbar sind.',
    }),
  problems: 'Fehler',
  line: (n) => `Zeile ${n}`,
  nothingNew: 'Es würde sich nichts ändern',
  changes: 'Was sich ändern würde',
  asItIs: 'bleibt, wie es ist',
  things: {
    replies: {
      written: (n) =>
        count(n, {
          one: '# Textbaustein in Ihrem Namen gespeichert.',
          other: '# Textbausteine in Ihrem Namen gespeichert.',
        }),
      write: (n) =>
        count(n, { one: '# Textbaustein speichern', other: '# Textbausteine speichern' }),
      stale:
        'Jemand hat diese Textbausteine geändert, seit Sie sie angesehen haben. Nichts wurde gespeichert. {again}',
    },
    products: {
      written: (n) =>
        count(n, {
          one: '# Produkt in Ihrem Namen gespeichert.',
          other: '# Produkte in Ihrem Namen gespeichert.',
        }),
      write: (n) => count(n, { one: '# Produkt speichern', other: '# Produkte speichern' }),
      stale:
        'Jemand hat diese Produkte geändert, seit Sie sie angesehen haben. Nichts wurde gespeichert. {again}',
    },
  },

  everyones: 'Für alle',
  forEveryone: 'Für alle im Shop',
  readOnly: 'Das gilt für alle. Die Leitung kann es ändern.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  back: 'Zurück',
  remove: 'Entfernen',
};
