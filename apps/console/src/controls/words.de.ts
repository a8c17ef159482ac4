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
    'Sie sehen, was sich ändern würde, bevor etwas geschrieben wird; und es wird entweder alles geschrieben oder nichts.',
  chooseFile: 'CSV-Datei wählen',
  reading: 'Tabelle wird gelesen',
  notRead: (why) => `Nicht gelesen. ${why}`,
  lookAgain: 'Noch einmal ansehen',
  unreadable: (n) =>
    count(n, {
      one: '# Zeile ist nicht lesbar. Es wird nichts geschrieben, bis alle lesbar sind.',
      other: '# Zeilen sind nicht lesbar. Es wird nichts geschrieben, bis alle lesbar sind.',
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
          one: '# Textbaustein in Ihrem Namen geschrieben.',
          other: '# Textbausteine in Ihrem Namen geschrieben.',
        }),
      write: (n) =>
        count(n, { one: '# Textbaustein schreiben', other: '# Textbausteine schreiben' }),
      stale:
        'Jemand hat diese Textbausteine geändert, seit Sie nachgesehen haben. Es wurde nichts geschrieben. {again}',
    },
    products: {
      written: (n) =>
        count(n, {
          one: '# Produkt in Ihrem Namen geschrieben.',
          other: '# Produkte in Ihrem Namen geschrieben.',
        }),
      write: (n) => count(n, { one: '# Produkt schreiben', other: '# Produkte schreiben' }),
      stale:
        'Jemand hat diese Produkte geändert, seit Sie nachgesehen haben. Es wurde nichts geschrieben. {again}',
    },
  },

  everyones: 'Für alle',
  forEveryone: 'Für alle im Shop',
  readOnly: 'Dies gehört allen. Eine Leitung kann es ändern.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  back: 'Zurück',
  remove: 'Entfernen',
};
