import { counting } from '../language/counting.ts';
import type { ViewWords } from './words.ts';

const count = counting('de');

export const words: ViewWords = {
  views: 'Ansichten',
  everyones: 'Für alle: ',
  saveAs: 'Als Ansicht speichern',
  edit: 'Bearbeiten',
  editView: (name) => `Ansicht ${name} bearbeiten`,
  newView: 'Neue Ansicht',
  editTitle: 'Ansicht bearbeiten',
  name: 'Name',
  forEveryone: 'Für alle im Shop',
  save: 'Speichern',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  from: 'Reiter im Posteingang',
  priority: 'Priorität',
  any: 'Beliebig',
  waiting: 'Wartet länger als',
  anyTime: 'Beliebig lange',
  minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
  hours: (n) => count(n, { one: '# Stunde', other: '# Stunden' }),
  language: 'Sprache',
  team: 'Team',
  tags: 'Mit allen Schlagwörtern',
  addTag: 'Schlagwort hinzufügen',
  without: (what) => `${what} entfernen`,
  cartAbove: 'Warenkorb über',
  currency: 'Währung',
  noAmount: 'Ein Betrag wie 60 oder 59,90 und eine Währung wie EUR.',

  nameless: 'Geben Sie ihr einen Namen.',
  unnarrowed: 'Wählen Sie etwas, das sie eingrenzt.',
  taken: 'So heißt schon eine andere Ansicht.',
  full: 'Mehr Ansichten sind nicht möglich. Entfernen Sie zuerst eine.',
  stale:
    'Jemand hat diese Ansicht inzwischen geändert. Ihre ist noch hier; öffnen Sie sie neu, um die andere zu sehen.',
  forbidden: 'Was für alle gilt, kann nur die Leitung ändern.',
  gone: 'Jemand hat diese Ansicht inzwischen entfernt.',
  notSaved: 'Nicht gespeichert. Sie ist noch hier; versuchen Sie es noch einmal.',
};
