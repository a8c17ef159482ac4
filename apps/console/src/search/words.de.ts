import { counting } from '../language/counting.ts';
import type { SearchWords } from './words.ts';

const count = counting('de');

export const words: SearchWords = {
  search: 'Gespräche durchsuchen',
  placeholder: 'Worte aus einer Nachricht oder Notiz, oder ein Name',
  found: 'Gefundene Gespräche',
  further: 'Weiter zurück suchen',
  refused: 'Die Suche hat nicht geantwortet. Tippen Sie gleich noch einmal.',
  nothing: 'Nichts enthält diese Worte.',
  nothingNewest: 'Unter den neuesten mit diesen Worten passt nichts.',
  foundAll: (n) => count(n, { other: '# gefunden.' }),
  foundMore: (n) => count(n, { other: '# gefunden, weiter unten mehr.' }),
  stillReading: 'Ältere Gespräche werden noch gelesen.',
  status: 'Status',
  anyStatus: 'Jeder Status',
  statuses: { open: 'Offen', snoozed: 'Zurückgestellt', closed: 'Geschlossen' },
  agent: 'Teammitglied',
  anyAgent: 'Alle im Team',
  tag: 'Schlagwort',
  anyTag: 'Alle Schlagwörter',
  period: 'Zeitraum',
  periods: {
    any: 'Jederzeit',
    week: 'Letzte 7 Tage',
    month: 'Letzte 30 Tage',
    year: 'Letztes Jahr',
  },
};
